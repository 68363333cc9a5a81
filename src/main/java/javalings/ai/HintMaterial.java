package javalings.ai;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javalings.course.CourseFolder;
import javalings.course.Hints;
import javalings.course.KnownMistake;
import javalings.course.VerdictSummary;
import javalings.model.Answer;
import javalings.model.Exercise;
import javalings.model.Source;

/**
 * All that a model is told about an exercise.
 *
 * @param written what the learner has written
 * @param verdict a line each of what the checks said about it; none when nobody has checked it
 */
public record HintMaterial(
    Exercise exercise,
    Answer.Written written,
    List<String> verdict,
    Hints hints,
    List<Source> starter,
    List<Source> solution,
    List<Source> otherAnswers,
    List<KnownMistake> mistakes) {

  public HintMaterial {
    verdict = List.copyOf(verdict);
    starter = List.copyOf(starter);
    solution = List.copyOf(solution);
    otherAnswers = List.copyOf(otherAnswers);
    mistakes = List.copyOf(mistakes);
  }

  /** Reads it from the course. */
  public static HintMaterial of(
      CourseFolder course, Exercise exercise, Answer.Written written, List<String> verdict) {
    return new HintMaterial(
        exercise,
        written,
        verdict,
        course.hints(exercise),
        course.starter(exercise),
        course.solution(exercise),
        course.alternatives(exercise).stream().flatMap(it -> it.sources().stream()).toList(),
        course.mistakes(exercise));
  }

  /** The part of a verdict that was remembered, a line each. */
  public static List<String> lines(VerdictSummary summary) {
    var lines = new ArrayList<String>();
    lines.add("Outcome: " + summary.outcome());
    summary.checks().forEach(it -> lines.add("Failed check: " + it.replace('_', ' ')));
    summary.codes().forEach(it -> lines.add("Error code: " + it));
    return lines;
  }

  AnswerGuard guard() {
    return new AnswerGuard(
        Stream.concat(written.sources().stream(), starter.stream()).toList(),
        Stream.concat(solution.stream(), otherAnswers.stream()).toList());
  }
}
