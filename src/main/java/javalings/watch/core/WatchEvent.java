package javalings.watch.core;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javalings.model.Answer;
import javalings.model.Course;
import javalings.model.ExerciseId;
import javalings.model.Report;
import javalings.view.text.Size;

/** Everything that can happen to a session; the troubles of its producers are events too. */
public sealed interface WatchEvent {

  record Pressed(Key key) implements WatchEvent {}

  /** Ctrl-C. */
  record Interrupted() implements WatchEvent {}

  /** No more keys will come: the terminal is gone, or a pipe has ended. */
  record InputEnded() implements WatchEvent {}

  record Resized(Size size) implements WatchEvent {}

  /** An exercise's files changed; every save of any exercise arrives here. */
  record Saved(Answer answer) implements WatchEvent {}

  /** Files that were asked for by {@link SessionEffect.Look}. */
  record Looked(Answer answer) implements WatchEvent {}

  /** An exercise that was asked for by {@link SessionEffect.Open}. */
  record Opened(Lesson lesson, Answer answer) implements WatchEvent {}

  /**
   * An engine's work has become a report.
   *
   * @param onDisk the exercise's files, read after the engine was done
   */
  record Judged(Report report, Answer onDisk, Instant at) implements WatchEvent {}

  /**
   * The files that are being judged print, and may go on.
   *
   * @param hash of the files that are judged
   * @param text the end of all that they have printed so far
   */
  record Printing(ExerciseId id, String hash, String text) implements WatchEvent {}

  /**
   * A check of the files that are being judged has failed, and others still run.
   *
   * @param known a report of that check alone
   */
  record Failing(Report known) implements WatchEvent {}

  /** No engine could work on this; {@code what} is a sentence. */
  record EngineFailed(ExerciseId id, String what) implements WatchEvent {}

  /**
   * The course on disk has changed and was read anew.
   *
   * @param news sentences for the learner: what became of their files
   */
  record CourseRead(Course course, List<String> news) implements WatchEvent {
    public CourseRead {
      news = List.copyOf(news);
    }
  }

  /** The course on disk has changed and cannot be used as it is; the one that was read goes on. */
  record CourseBroke(String what) implements WatchEvent {}

  /** The course's files about this exercise cannot be read, so nothing can be judged. */
  record CourseUnfit(ExerciseId id, String why) implements WatchEvent {}

  /** A page of Markdown that was asked for. */
  record PageRead(String title, String markdown) implements WatchEvent {}

  /** The right answers, to be compared with the learner's own; the reference is the first. */
  record SolutionRead(List<RightAnswer> answers) implements WatchEvent {
    public SolutionRead {
      answers = List.copyOf(answers);
    }
  }

  /** The request that a model would get, to be read before it is sent. */
  record RequestRead(String markdown) implements WatchEvent {}

  /** A model has begun to write. */
  record ModelWrites() implements WatchEvent {}

  /**
   * A model's hint, which may be shown.
   *
   * @param hash of the files that it is about
   */
  record ModelWrote(String hash, String markdown) implements WatchEvent {}

  /** There is no hint by a model; {@code why} is a sentence without its end. */
  record ModelWroteNothing(String why) implements WatchEvent {}

  /** The outcome of something that was asked for, as a sentence for the learner. */
  record Told(String what) implements WatchEvent {}

  /** The watcher has to go another way; {@code what} is a sentence for the learner. */
  record WatcherTrouble(String what) implements WatchEvent {}

  /** Something of ours went wrong; the session ends and the cause goes on to its caller. */
  record Broke(RuntimeException cause) implements WatchEvent {}

  /** {@value Tick#TICK_MILLIS} ms have passed; only sent while something is being checked. */
  record Tick() implements WatchEvent {
    public static final int TICK_MILLIS = 100;

    static Duration time(int ticks) {
      return Duration.ofMillis((long) ticks * TICK_MILLIS);
    }
  }
}
