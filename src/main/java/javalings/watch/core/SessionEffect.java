package javalings.watch.core;

import java.util.List;
import javalings.model.Answer;
import javalings.model.ErrorCode;
import javalings.model.ExerciseId;
import javalings.workspace.ModelSetup;

/** The work for the shell around the step. Its result arrives as an event. */
public sealed interface SessionEffect {

  /** Takes an exercise up: its help, its files, the editor. */
  record Open(ExerciseId id) implements SessionEffect {}

  /** Has the watcher look after these files first of all, and compare them with what they are. */
  record Focus(Answer answer) implements SessionEffect {}

  /** Reads an exercise's files, whether they changed or not. */
  record Look(ExerciseId id) implements SessionEffect {}

  /** Gives an engine new work, in place of what it may be working on. */
  record Judge(Answer.Written answer) implements SessionEffect {}

  /** Tells the engine what will be judged next. */
  record Prepare(Answer.Written answer) implements SessionEffect {}

  /** Makes the same change to the progress on disk. */
  record Persist(ProgressChange change) implements SessionEffect {}

  /** Puts the reference answer beside the learner's. */
  record WriteSolution(ExerciseId id) implements SessionEffect {}

  record ReadSolution(ExerciseId id) implements SessionEffect {}

  /** Asks for the page of an error code. */
  record Explain(ErrorCode code) implements SessionEffect {}

  /**
   * Asks a language model for a hint, or has the request read first.
   *
   * @param verdict a line each of what the checks said
   */
  record AskModel(ModelSetup.Ready model, Answer.Written answer, List<String> verdict)
      implements SessionEffect {
    public AskModel {
      verdict = List.copyOf(verdict);
    }
  }

  /** Ends the waiting for a model. */
  record CancelModel() implements SessionEffect {}

  /** Remembers that the learner has read what a model gets. */
  record RememberRequest() implements SessionEffect {}

  /** Puts an exercise's files back to how they were handed out. */
  record Reset(ExerciseId id) implements SessionEffect {}

  /** Brings back what the last reset put aside. */
  record UndoReset() implements SessionEffect {}

  record OpenEditor(ExerciseId id) implements SessionEffect {}

  /**
   * Hands the path of a file to the learner's clipboard.
   *
   * @param file from the workspace
   */
  record CopyPath(String file) implements SessionEffect {}

  record Announce(TerminalPort.Announcement announcement) implements SessionEffect {}

  /** Draws everything, whatever the terminal shows. */
  record Redraw() implements SessionEffect {}

  /** Ends the session by this exception. */
  record Fail(RuntimeException cause) implements SessionEffect {}

  record Quit() implements SessionEffect {}
}
