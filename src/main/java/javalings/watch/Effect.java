package javalings.watch;

import javalings.model.ExerciseId;

/** What the shell around the step has to do. What comes of it arrives as an event. */
sealed interface Effect {

  /** Takes an exercise up: its help, its files, the editor. */
  record Open(ExerciseId id) implements Effect {}

  /** Has the watcher look after these files first of all, and compare them with what they are. */
  record Focus(Snapshot snapshot) implements Effect {}

  /** Reads an exercise's files, whether they changed or not. */
  record Look(ExerciseId id) implements Effect {}

  /** Gives an engine new work, in place of what it may be working on. */
  record Judge(Snapshot.Written snapshot) implements Effect {}

  /** Tells the engine what will be judged next. */
  record Prepare(Snapshot.Written snapshot) implements Effect {}

  /** Makes the same change to the progress on disk. */
  record Persist(Change change) implements Effect {}

  /** Puts the reference answer beside the learner's. */
  record WriteSolution(ExerciseId id) implements Effect {}

  record ReadSolution(ExerciseId id) implements Effect {}

  /** Asks for the page of an error code. */
  record Explain(String code) implements Effect {}

  /** Puts an exercise's files back to how they were handed out. */
  record Reset(ExerciseId id) implements Effect {}

  record OpenEditor(ExerciseId id) implements Effect {}

  record Announce(TerminalPort.Announcement announcement) implements Effect {}

  /** Draws everything, whatever the terminal shows. */
  record Redraw() implements Effect {}

  /** Ends the session by this exception. */
  record Fail(RuntimeException cause) implements Effect {}

  record Quit() implements Effect {}
}
