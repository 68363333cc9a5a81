package javalings.watch.core;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javalings.course.Hints;
import javalings.course.Hints.Occasion;
import javalings.course.Hints.Passage;
import javalings.course.KnownMistake;
import javalings.course.MistakeMatcher;
import javalings.model.Answer;
import javalings.model.CheckResult;
import javalings.model.Course;
import javalings.model.Diagnostic;
import javalings.model.Exercise;
import javalings.model.ExerciseId;
import javalings.model.Place;
import javalings.model.Printed;
import javalings.model.Report;
import javalings.model.Source;
import javalings.model.Stage;
import javalings.model.Topic;
import javalings.model.Verdict;
import javalings.view.screens.Scene;
import javalings.view.screens.WatchView;
import javalings.view.text.Words;
import javalings.workspace.ModelSetup;
import javalings.workspace.Progress;

/** A session without its shell: events go in, effects are collected. */
final class SessionScript {

  static final ExerciseId FIRST = new ExerciseId("04_moves", "Moves1");
  static final ExerciseId SECOND = new ExerciseId("04_moves", "Moves2");
  static final ExerciseId THIRD = new ExerciseId("05_borrows", "Borrows1");
  static final ExerciseId QUIZ = new ExerciseId("06_quiz", "Quiz1");
  static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");
  static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

  static final Verdict SOLVED =
      new Verdict.Solved(
          List.of(new CheckResult("holds", "holds", new CheckResult.Outcome.Passed())));
  static final Verdict FAILS =
      new Verdict.ChecksFail(
          List.of(
              new CheckResult(
                  "keeps_one_owner", "keeps one owner", new CheckResult.Outcome.Skipped("no"))));
  static final Verdict FAILS_TWICE =
      new Verdict.ChecksFail(
          List.of(
              new CheckResult(
                  "keeps_one_owner", "keeps one owner", new CheckResult.Outcome.Skipped("no")),
              new CheckResult("ends", "ends", new CheckResult.Outcome.Skipped("no"))));
  static final Verdict MOVED =
      new Verdict.BreaksRules(
          List.of(Diagnostic.error("E0382", "use of moved value", Place.line("Moves1.java", 3))));

  private static final ModelSetup NO_MODEL = new ModelSetup.Off("No model is set up here");

  private SessionState state;
  private final List<SessionEffect> effects = new ArrayList<>();

  private SessionScript(Transition start) {
    this.state = start.state();
    effects.addAll(start.effects());
  }

  static SessionScript start() {
    return start(Progress.NOTHING, false, false);
  }

  static SessionScript manual() {
    return start(Progress.NOTHING, true, false);
  }

  static SessionScript start(Progress progress, boolean manual, boolean firstTime) {
    return start(progress, manual, firstTime, NO_MODEL, false);
  }

  /** Where a language model may be asked. */
  static SessionScript asking(ModelSetup.Ready model) {
    return start(Progress.NOTHING, false, false, model, false);
  }

  /** Where a session goes on by itself. */
  static SessionScript advancing(Progress progress) {
    return start(progress, false, false, NO_MODEL, true);
  }

  /** At the quiz, which the stage of the third exercise ends with. */
  static SessionScript inQuiz() {
    return start(withQuiz(), Progress.NOTHING.at(plain(QUIZ)), false, false, NO_MODEL, false);
  }

  private static Course withQuiz() {
    var quiz = new Topic("06_quiz", "Quiz", List.of(plain(QUIZ)));
    var course = course();
    var topics = Stream.concat(course.topics().stream(), Stream.of(quiz)).toList();
    return new Course("test", "Test", Optional.empty(), Optional.empty(), topics, course.stages());
  }

  private static SessionScript start(
      Progress progress, boolean manual, boolean firstTime, ModelSetup model, boolean advance) {
    return start(course(), progress, manual, firstTime, model, advance);
  }

  private static SessionScript start(
      Course course,
      Progress progress,
      boolean manual,
      boolean firstTime,
      ModelSetup model,
      boolean advance) {
    var setting =
        new SessionState.Setting(
            course,
            manual,
            "/home/me/workspace",
            "",
            ZONE,
            new WatchMode(0),
            model,
            advance,
            Words.ENGLISH);
    return new SessionScript(Loop.start(setting, progress, firstTime));
  }

  /** Opened, its file read, and nothing judged yet. */
  static SessionScript open(String text) {
    return start().open(FIRST, text);
  }

  SessionScript open(ExerciseId id, String text) {
    return on(new WatchEvent.Opened(lesson(id), file(id, text)));
  }

  SessionScript on(WatchEvent event) {
    effects.clear();
    var transition = Loop.step(state, event);
    state = transition.state();
    effects.addAll(transition.effects());
    return this;
  }

  SessionScript press(String keys) {
    keys.codePoints().forEach(key -> on(new WatchEvent.Pressed(new Key.Letter(key))));
    return this;
  }

  SessionScript press(Key.Named... keys) {
    Stream.of(keys).forEach(key -> on(new WatchEvent.Pressed(key)));
    return this;
  }

  SessionScript save(String text) {
    return on(new WatchEvent.Saved(file(state.exercise().id(), text)));
  }

  SessionScript tick(int times) {
    for (var i = 0; i < times; i++) {
      on(new WatchEvent.Tick());
    }
    return this;
  }

  /** An engine has judged a text, which is still what is on disk. */
  SessionScript judge(String text, Verdict verdict) {
    return judge(state.exercise().id(), text, verdict, text);
  }

  SessionScript judge(ExerciseId id, String text, Verdict verdict, String onDisk) {
    return on(new WatchEvent.Judged(report(id, text, verdict), file(id, onDisk), NOW));
  }

  SessionState state() {
    return state;
  }

  List<SessionEffect> effects() {
    return List.copyOf(effects);
  }

  /** The effects of one kind. */
  <T extends SessionEffect> List<T> effects(Class<T> kind) {
    return effects.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  Scene scene() {
    return state.mode().scene(state);
  }

  /** What the watch screen says about the exercise. */
  javalings.view.screens.WatchView.Phase phase() {
    return ((WatchView) scene()).phase();
  }

  static Exercise exercise(ExerciseId id) {
    return withQuiz().find(id).orElseThrow();
  }

  static Answer.Written file(ExerciseId id, String text) {
    return new Answer.Written(id, List.of(new Source(id + ".java", text)), text);
  }

  static Answer gone(ExerciseId id) {
    return new Answer.Unusable(id, new Verdict.Missing("it is not there", "press x"));
  }

  static Report report(ExerciseId id, String text, Verdict verdict) {
    return new Report(
        exercise(id),
        text,
        List.of(new Source(id + ".java", text)),
        verdict,
        List.of(),
        Printed.NOTHING,
        List.of(),
        Duration.ofMillis(14));
  }

  static Course course() {
    return new Course(
        "test",
        "Test",
        Optional.empty(),
        Optional.empty(),
        List.of(
            new Topic("04_moves", "Moves", List.of(plain(FIRST), plain(SECOND))),
            new Topic("05_borrows", "Borrows", List.of(plain(THIRD)))),
        List.of(new Stage("Week 2", "So every value has one owner.", "05_borrows")));
  }

  private static Exercise plain(ExerciseId id) {
    return new Exercise(id, id.name(), List.of(), Set.of(), Duration.ofSeconds(10), 1, List.of());
  }

  static Lesson lesson(ExerciseId id) {
    var hints =
        new Hints(
            "hints/" + id + ".md",
            new Passage(1, "About it."),
            List.of(new Passage(3, "Look closer."), new Passage(5, "Think.")),
            List.of(
                new Hints.Case(new Occasion.Code("E0382"), new Passage(7, "Who owns it?")),
                new Hints.Case(
                    new Occasion.Check("keeps_one_owner"), new Passage(9, "Count owners.")),
                new Hints.Case(
                    new Occasion.Mistake("copies_it"), new Passage(10, "A copy is no cure."))),
            Optional.of(new Passage(11, "The same in Rust.")),
            Optional.of(new Passage(13, "Because.")));
    return new Lesson(
        id,
        hints,
        new MistakeMatcher(
            List.of(new Source(id + ".java", "a")),
            List.of(List.of(new Source(id + ".java", "a solution"))),
            List.of(
                new KnownMistake(
                    "copies_it",
                    List.of(new Source("M.java", "a copy of it")),
                    "checks-fail",
                    List.of("keeps_one_owner")))),
        List.of("exercises/" + id + ".java"),
        "solutions/" + id + ".java");
  }
}
