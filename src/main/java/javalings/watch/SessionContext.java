package javalings.watch;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javalings.course.Alternative;
import javalings.course.CourseFault;
import javalings.course.CourseFolder;
import javalings.course.MistakeMatcher;
import javalings.model.Course;
import javalings.model.ErrorCode;
import javalings.model.Exercise;
import javalings.model.ExerciseId;
import javalings.model.Source;
import javalings.view.text.Words;
import javalings.watch.core.Lesson;
import javalings.watch.core.Loop;
import javalings.watch.core.RightAnswer;
import javalings.watch.core.SessionState;
import javalings.watch.core.Transition;
import javalings.watch.core.WatchMode;
import javalings.workspace.ProgressFile;
import javalings.workspace.VerdictFile;
import javalings.workspace.Workspace;
import javalings.workspace.WorkspaceUpdater;

/**
 * The files that a session works with: the course, the learner's folder and their progress.
 *
 * @param opening what is known of it already
 * @param links whether paths lead to the files, for terminals that follow OSC 8
 * @param pages the Markdown page of an error code
 */
public record SessionContext(
    WorkspaceUpdater updater,
    ProgressFile progress,
    SessionOpening opening,
    boolean links,
    Function<ErrorCode, String> pages) {

  /** The same, where trouble with the progress is told on the learner's screen. */
  SessionContext telling(Consumer<String> screen) {
    return new SessionContext(updater, progress.telling(screen), opening, links, pages);
  }

  public Course course() {
    return updater.course();
  }

  CourseFolder folder() {
    return updater.folder();
  }

  public Workspace workspace() {
    return updater.workspace();
  }

  /** The same with the course as it is now. */
  SessionContext with(Course next) {
    progress.follow(next);
    var after = new WorkspaceUpdater(workspace(), folder(), next, updater.home());
    return new SessionContext(after, progress, opening, links, pages);
  }

  /**
   * @throws CourseFault when the course has lost it in the meantime
   */
  Exercise exercise(ExerciseId id) {
    return course()
        .find(id)
        .orElseThrow(() ->
            new CourseFault(
                folder().relative(folder().json()), 1, id + " is not in the course any more"));
  }

  Transition start(WatchOptions options) {
    var root = workspace().root();
    var link = links ? root.toUri().toString() : "";
    var setting =
        new SessionState.Setting(
            course(),
            options.manual(),
            workspace().seenFrom(Path.of("").toAbsolutePath()),
            link,
            ZoneId.systemDefault(),
            new WatchMode(0),
            options.model(),
            options.advance(),
            options.words());
    return Loop.start(setting, opening.progress(), opening.firstTime());
  }

  Lesson lesson(ExerciseId id) {
    return lesson(folder(), exercise(id));
  }

  /** The course's texts about an exercise. */
  public static Lesson lesson(CourseFolder folder, Exercise exercise) {
    var starter = folder.starter(exercise);
    return new Lesson(
        exercise.id(),
        folder.hints(exercise),
        MistakeMatcher.of(folder, exercise),
        starter.stream().map(Source::path).toList(),
        "solutions/" + exercise.id() + (folder.isFolder(exercise) ? "" : ".java"));
  }

  /** The last verdicts, for commands that ask without judging. */
  VerdictFile verdicts() {
    return new VerdictFile(workspace());
  }

  /** The reference answer, and right ones in other styles. */
  List<RightAnswer> rightAnswers(ExerciseId id, Words words) {
    var exercise = exercise(id);
    var reference =
        new RightAnswer(words.say("solution.of", id.name()), folder().solution(exercise));
    var others = folder().alternatives(exercise).stream().map(it -> rightAnswer(it, words));
    return Stream.concat(Stream.of(reference), others).toList();
  }

  private static RightAnswer rightAnswer(Alternative other, Words words) {
    var title = words.say("solution.other", other.name().replace('_', ' '));
    return new RightAnswer(title, other.sources());
  }

  /** The learner's files of an exercise, for an editor. */
  List<Path> paths(ExerciseId id) {
    return folder().starter(exercise(id)).stream()
        .map(starter -> workspace().root().resolve(starter.path()))
        .toList();
  }
}
