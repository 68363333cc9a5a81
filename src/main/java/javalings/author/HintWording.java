package javalings.author;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javalings.course.CodeBlock;
import javalings.course.CodeWords;
import javalings.course.CourseFault.Fault;
import javalings.course.CourseFolder;
import javalings.course.Hints;
import javalings.course.Hints.Passage;
import javalings.model.Exercise;
import javalings.model.Source;

/** Measures the hints of an exercise: their sentences, and that each rung says one new thing. */
final class HintWording {

  private static final int LONGEST_RUNG = 90;

  private static final int RUN = 8;

  private static final Pattern INLINE_CODE = Pattern.compile("`([^`\n]+)`");

  private final Hints hints;
  private final WordingMeasures measures;

  private HintWording(Hints hints) {
    this.hints = hints;
    this.measures = new WordingMeasures(hints.file());
  }

  static List<Fault> of(CourseFolder course, Exercise exercise) {
    return new HintWording(course.hints(exercise)).measured(course, exercise);
  }

  private List<Fault> measured(CourseFolder course, Exercise exercise) {
    passages().forEach(it -> measures.measure(it.line(), Sentence.in(it)));
    hints.ladder().forEach(this::rungIsShort);
    rungsDoNotRepeat();
    rungsKeepTheSolution(runsOf(course.solution(exercise)), runsOf(course.starter(exercise)));
    return measures.faults();
  }

  private Stream<Passage> passages() {
    return Stream.of(
            Stream.of(hints.about()),
            hints.ladder().stream(),
            hints.cases().stream().map(Hints.Case::passage),
            hints.rust().stream(),
            hints.why().stream())
        .flatMap(it -> it);
  }

  private void rungIsShort(Passage rung) {
    var words = Sentence.wordsIn(Sentence.in(rung));
    if (words > LONGEST_RUNG) {
      measures.fault(
          rung.line(),
          "This hint has %d words, more than %d. Say one thing".formatted(words, LONGEST_RUNG));
    }
  }

  private void rungsDoNotRepeat() {
    var said = new HashSet<String>();
    for (var rung : hints.ladder()) {
      for (var sentence : Sentence.in(rung)) {
        if (sentence.words().size() > 3 && !said.add(sentence.text())) {
          measures.fault(
              sentence.line(),
              "An earlier hint has said this. Say something new: " + sentence.beginning());
        }
      }
    }
  }

  /** The last rung is there to say the edit. */
  private void rungsKeepTheSolution(Set<List<String>> solution, Set<List<String>> starter) {
    for (var rung : hints.ladder().subList(0, Math.max(0, hints.ladder().size() - 1))) {
      code(rung)
          .flatMap(code -> runs(CodeWords.of(code)))
          .filter(run -> solution.contains(run) && !starter.contains(run))
          .findFirst()
          .ifPresent(run ->
              measures.fault(
                  rung.line(),
                  "This hint has %d words of the solution in a row, and is not the last one: %s"
                      .formatted(RUN, String.join(" ", run))));
    }
  }

  private static Stream<String> code(Passage rung) {
    return Stream.concat(
        CodeBlock.in(rung.markdown()).stream()
            .filter(block -> !block.is("rust"))
            .map(CodeBlock::code),
        INLINE_CODE.matcher(rung.markdown()).results().map(it -> it.group(1)));
  }

  private static Set<List<String>> runsOf(List<Source> sources) {
    return sources.stream()
        .flatMap(source -> runs(CodeWords.of(source.text())))
        .collect(Collectors.toSet());
  }

  private static Stream<List<String>> runs(List<String> words) {
    return IntStream.rangeClosed(0, words.size() - RUN).mapToObj(at -> words.subList(at, at + RUN));
  }
}
