package javalings.author;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import javalings.course.CourseFault.Fault;
import javalings.course.CourseFolder;
import javalings.course.Hints;
import javalings.course.Hints.Occasion;
import javalings.course.KnownMistake;
import javalings.model.Exercise;
import javalings.model.Source;

/** Proves the hints of an exercise: they are whole, and none gives the solution away. */
final class HintProof {

  /** A shorter line of a solution says nothing that a hint may not say too. */
  private static final int TELLING = 25;

  private final CourseFolder course;
  private final Exercise exercise;
  private final Hints hints;
  private final List<Fault> faults = new ArrayList<>();

  HintProof(CourseFolder course, Exercise exercise, Hints hints) {
    this.course = course;
    this.exercise = exercise;
    this.hints = hints;
  }

  ProofPart part(List<KnownMistake> mistakes) {
    areWhole(mistakes);
    tellNoSolution(course.starter(exercise), course.solution(exercise));
    twinsFitTheScreen();
    return new ProofPart("hints", words(), faults);
  }

  private String words() {
    return "%d rungs, %d cases%s"
        .formatted(
            hints.ladder().size(), hints.cases().size(), hints.why().isEmpty() ? "" : ", a Why");
  }

  private void areWhole(List<KnownMistake> mistakes) {
    var known = mistakes.stream().map(KnownMistake::name).collect(Collectors.toSet());
    for (var one : hints.cases()) {
      if (one.occasion() instanceof Occasion.Mistake(var name) && !known.contains(name)) {
        faults.add(
            new Fault(
                hints.file(), one.passage().line(), "There is no mistake file " + name + ".java"));
      }
    }
    if (hints.ladder().isEmpty()) {
      faults.add(new Fault(hints.file(), 1, "There is no hint; start with: ## Hint 1"));
    }
    if (hints.why().isEmpty()) {
      faults.add(new Fault(hints.file(), 1, "There is no: ## Why"));
    }
  }

  private void twinsFitTheScreen() {
    RustBlock.in(course.hintFile(exercise), course.hintText(exercise))
        .flatMap(RustBlock::tooWide)
        .forEach(faults::add);
  }

  /** A line that only the solution has must not stand in a rung of the ladder. */
  private void tellNoSolution(List<Source> starter, List<Source> solution) {
    var telling = new HashSet<>(lines(solution));
    lines(starter).forEach(telling::remove);
    for (var rung : hints.ladder()) {
      rung.markdown()
          .lines()
          .map(String::strip)
          .filter(telling::contains)
          .forEach(line ->
              faults.add(
                  new Fault(
                      hints.file(), rung.line(), "This hint gives the solution away: " + line)));
    }
  }

  private static List<String> lines(List<Source> sources) {
    return sources.stream()
        .flatMap(source -> source.text().lines())
        .map(String::strip)
        .filter(line -> line.length() >= TELLING && !line.startsWith("import "))
        .toList();
  }
}
