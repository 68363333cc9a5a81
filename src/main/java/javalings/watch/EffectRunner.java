package javalings.watch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javalings.course.CourseFault;
import javalings.engine.Engine;
import javalings.engine.EngineFailure;
import javalings.engine.Examiner;
import javalings.model.Answer;
import javalings.model.ErrorCode;
import javalings.model.Exercise;
import javalings.model.ExerciseId;
import javalings.model.Report;
import javalings.view.text.Words;
import javalings.watch.core.ProgressChange;
import javalings.watch.core.SessionEffect;
import javalings.watch.core.WatchEvent;
import javalings.watch.editor.Editor;
import javalings.watch.editor.OpenEditor;
import javalings.watch.files.SaveCompleteness;
import javalings.watch.files.WatchedFolder;
import javalings.workspace.DiskErrorText;
import org.jspecify.annotations.Nullable;

/**
 * Everything a session has done for it by other threads. Two of them, so that a slow disk under the
 * progress file does not hold up a verdict. The result of an effect is an event.
 */
final class EffectRunner implements AutoCloseable {

  private static final Duration LAST_WORDS = Duration.ofSeconds(2);

  private final LiveCourse live;
  private final WatchedFolder files;
  private final OpenEditor openEditor;
  private final ModelQuestions questions;
  private final Examiner examiner;
  private final Words words;
  private final Consumer<WatchEvent> events;
  private final ExecutorService quick = thread("effects");
  private final ExecutorService slow = thread("disk");

  EffectRunner(
      SessionContext context, WatchOptions options, Engine engine, Consumer<WatchEvent> events) {
    this.live = new LiveCourse(context, () -> run(slow, this::readCourse));
    this.files = live.files();
    var editor = Editor.choose(options.editCommand(), System.getenv(), Editor::isOnPath);
    this.openEditor = new OpenEditor(editor, options.editor());
    this.examiner = new Examiner(context.folder(), engine);
    this.events = events;
    this.words = options.words();
    this.questions = new ModelQuestions(options.model(), events);
  }

  private static ExecutorService thread(String name) {
    return Executors.newSingleThreadExecutor(
        task -> Thread.ofPlatform().daemon().name(name).unstarted(task));
  }

  WatchedFolder files() {
    return files;
  }

  private SessionContext context() {
    return live.context();
  }

  void open(ExerciseId id) {
    run(quick, () -> events.accept(opened(id)));
    run(slow, () -> live.focus(id));
    run(slow, () -> openEditor.follow(context().paths(id)).ifPresent(this::tell));
  }

  private void readCourse() throws IOException {
    live.readAnew().ifPresent(events);
  }

  private WatchEvent opened(ExerciseId id) {
    try {
      return new WatchEvent.Opened(context().lesson(id), whole(id));
    } catch (CourseFault e) {
      return unfit(id, e);
    }
  }

  private WatchEvent unfit(ExerciseId id, CourseFault fault) {
    live.distrust();
    return new WatchEvent.CourseUnfit(id, sentence(fault));
  }

  /** Where a file of the workspace lies. */
  Path path(String file) {
    return context().workspace().root().resolve(file);
  }

  void look(ExerciseId id) {
    run(quick, () -> events.accept(new WatchEvent.Looked(whole(id))));
  }

  void judge(Answer.Written answer) {
    run(quick, () -> examine(answer));
  }

  void prepare(Answer.Written answer) {
    run(quick, () -> prepareNow(answer));
  }

  private void prepareNow(Answer.Written answer) {
    try {
      examiner.prepare(context().exercise(answer.id()), answer);
    } catch (CourseFault e) {
      // Its own turn tells of it.
    }
  }

  private void examine(Answer.Written answer) {
    try {
      var exercise = context().exercise(answer.id());
      var _ =
          examiner
              .examine(
                  exercise,
                  answer,
                  text -> printing(answer, text),
                  report -> events.accept(new WatchEvent.Failing(report)))
              .whenComplete((it, no) -> done(exercise, it, no));
    } catch (CourseFault e) { // files of the course went away during the session
      events.accept(unfit(answer.id(), e));
    }
  }

  private void printing(Answer.Written answer, String text) {
    events.accept(new WatchEvent.Printing(answer.id(), answer.hash(), text));
  }

  /** Compares with the disk once more, in case the learner was quicker than the watcher. */
  private void done(Exercise exercise, @Nullable Report report, @Nullable Throwable trouble) {
    var id = exercise.id();
    if (report != null) {
      run(quick, () -> events.accept(judged(report)));
      run(slow, () -> context().verdicts().remember(List.of(report)));
    } else if (cause(trouble) instanceof EngineFailure failure && failure.isFinal()) {
      events.accept(new WatchEvent.Broke(failure));
    } else if (!isCancelled(trouble)) {
      events.accept(new WatchEvent.EngineFailed(id, sentence(trouble)));
    }
  }

  private WatchEvent judged(Report report) {
    var id = report.exercise().id();
    var now = files.read(id);
    var onDisk = now.hash().equals(report.sourceHash()) ? now : whole(id);
    return new WatchEvent.Judged(report, onDisk, Instant.now());
  }

  private Answer whole(ExerciseId id) {
    return SaveCompleteness.readWhole(files, id);
  }

  /** A job is cancelled by the one that came after it, whose result is the one that counts. */
  private static boolean isCancelled(@Nullable Throwable trouble) {
    return trouble instanceof CancellationException
        || (trouble != null && trouble.getCause() instanceof CancellationException);
  }

  private static @Nullable Throwable cause(@Nullable Throwable trouble) {
    return trouble instanceof CompletionException ? trouble.getCause() : trouble;
  }

  private static String sentence(@Nullable Throwable trouble) {
    var cause = cause(trouble);
    return cause == null ? "The engine does not answer" : String.valueOf(cause.getMessage());
  }

  void persist(ProgressChange change) {
    run(slow, () -> context().progress().update(change::applyTo).trouble().ifPresent(this::tell));
  }

  void writeSolution(ExerciseId id) {
    run(slow, () -> context().updater().solution(context().exercise(id)));
  }

  void readSolution(ExerciseId id) {
    run(quick, () -> events.accept(new WatchEvent.SolutionRead(context().rightAnswers(id, words))));
  }

  void explain(ErrorCode code) {
    run(
        quick,
        () -> events.accept(new WatchEvent.PageRead(code.word(), context().pages().apply(code))));
  }

  void reset(ExerciseId id) {
    run(
        slow,
        () -> {
          var kept = context().updater().reset(context().exercise(id));
          tell(words.say(kept.isPresent() ? "reset.done-kept" : "reset.done", id.name()));
        });
  }

  void undoReset() {
    run(
        slow,
        () -> {
          var files = context().updater().undoReset();
          tell(
              files.isEmpty()
                  ? words.say("reset.no-undo")
                  : words.say("reset.undone", String.join(", ", files)));
        });
  }

  ModelQuestions questions() {
    return questions;
  }

  void askModel(SessionEffect.AskModel question) {
    questions.ask(context(), question, work -> finish(work::run));
  }

  void rememberRequest() {
    questions.noteRead();
    run(slow, () -> questions.rememberRequest(context().workspace()));
  }

  void openEditor(ExerciseId id) {
    run(slow, () -> tell(openEditor.open(context().paths(id))));
  }

  private void tell(String what) {
    events.accept(new WatchEvent.Told(what));
  }

  /** Work that may find a disk full or a course broken, which are sentences for the learner. */
  private interface Work {
    void run() throws IOException;
  }

  private void run(ExecutorService thread, Work work) {
    try {
      thread.execute(() -> finish(work));
    } catch (RejectedExecutionException _) {
      // The session is over, and nobody waits for this any more.
    }
  }

  private void finish(Work work) {
    try {
      work.run();
    } catch (CourseFault e) {
      tell(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      tellOfDisk(DiskErrorText.of(e));
    } catch (UncheckedIOException e) {
      tellOfDisk(DiskErrorText.of(e));
    } catch (RuntimeException e) {
      events.accept(new WatchEvent.Broke(e));
    } catch (LinkageError e) { // classes that are no longer where they were
      events.accept(new WatchEvent.Broke(new IllegalStateException(e)));
    }
  }

  private void tellOfDisk(String why) {
    tell("The disk does not do what was asked: %s. Mend that, then try again".formatted(why));
  }

  /** Lets what was achieved reach the disk, but not for ever. */
  @Override
  public void close() {
    questions.cancel();
    for (var thread : List.of(slow, quick)) {
      thread.shutdown();
    }
    try {
      var _ = slow.awaitTermination(LAST_WORDS.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    live.close();
  }
}
