package javalings.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javalings.course.Alternative;
import javalings.course.CodeWords;
import javalings.course.CourseFolder;
import javalings.course.MistakeMatcher;
import javalings.course.VerdictSummary;
import javalings.engine.Examiner;
import javalings.engine.client.ForkedEngine;
import javalings.engine.client.JavaCommand;
import javalings.engine.server.EngineMain;
import javalings.model.Exercise;
import javalings.model.Source;
import javalings.mutant.Mutant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Texts on the way to an answer that are no known mistake: small changes of right answers in a
 * style that the recognition has not seen. They seldom get a mistake's hint.
 */
@Tag("long")
class UnderWayTest {

  private static final CourseFolder COURSE = new CourseFolder(Path.of(""));
  private static final int TEXTS = 500;

  private final Random random = new Random(25);

  @Test
  void seldomIsOneTakenForAKnownMistake() throws Exception {
    var taken = new ArrayList<String>();
    var failing = 0;
    var command = new JavaCommand(EngineMain.class.getName(), JavaCommand.cacheOfBuild());
    try (var engine = ForkedEngine.alone(command)) {
      var texts = texts();
      for (var text : texts.subList(0, Math.min(TEXTS, texts.size()))) {
        var examiner = new ExerciseExaminer(new Examiner(COURSE, engine), text.exercise());
        var verdict = examiner.of(text.sources()).verdict();
        if (!verdict.solved()) {
          failing++;
          text.matcher()
              .recognise(text.sources(), VerdictSummary.of(verdict))
              .ifPresent(name -> taken.add(text + " is taken for " + name));
        }
      }
    }
    taken.forEach(System.out::println);
    System.out.printf("%d of %d that fail are taken for a known mistake%n", taken.size(), failing);
    assertThat(failing).isGreaterThan(TEXTS / 2);
    assertThat(taken).as("of %d", failing).hasSizeLessThanOrEqualTo(failing / 100);
  }

  private record Text(Exercise exercise, String style, Mutant mutant, MistakeMatcher matcher) {
    List<Source> sources() {
      return mutant.sources();
    }

    @Override
    public String toString() {
      return "%s %s, line %d: %s -> %s"
          .formatted(exercise.name(), style, mutant.line(), mutant.before(), mutant.after());
    }
  }

  private List<Text> texts() {
    var texts = new ArrayList<Text>();
    for (var exercise : COURSE.load().exercises()) {
      var mistakes = COURSE.mistakes(exercise).stream().map(it -> words(it.sources())).toList();
      for (var alternative : COURSE.alternatives(exercise)) {
        var matcher = unseen(exercise, alternative);
        // Where a change has made a mistake of the bank, word by word, its hint is right.
        mutants(alternative, exercise)
            .filter(mutant -> !mistakes.contains(words(mutant.sources())))
            .map(mutant -> new Text(exercise, alternative.name(), mutant, matcher))
            .forEach(texts::add);
      }
    }
    Collections.shuffle(texts, random);
    return texts;
  }

  private Stream<Mutant> mutants(Alternative alternative, Exercise exercise) {
    var file = COURSE.starter(exercise).getFirst().path();
    var sources =
        COURSE.isFolder(exercise)
            ? alternative.sources()
            : List.of(new Source(file, alternative.sources().getFirst().text()));
    var mutants = new ArrayList<>(Mutant.of(sources));
    Collections.shuffle(mutants, random);
    return mutants.stream().limit(3);
  }

  private static List<String> words(List<Source> sources) {
    return sources.stream().flatMap(source -> CodeWords.of(source.text()).stream()).toList();
  }

  /** The right answers that the matcher knows have not the style of the text. */
  private static MistakeMatcher unseen(Exercise exercise, Alternative style) {
    var right =
        Stream.concat(
            Stream.of(COURSE.solution(exercise)),
            COURSE.alternatives(exercise).stream()
                .filter(other -> !other.name().equals(style.name()))
                .map(Alternative::sources));
    return new MistakeMatcher(COURSE.starter(exercise), right.toList(), COURSE.mistakes(exercise));
  }
}
