package javalings.course;

import java.util.List;
import javalings.model.Source;

/**
 * A wrong answer that learners are known to give.
 *
 * @param name what is wrong, as a file name: {@code clones_everything}
 * @param sources all files of the exercise
 * @param outcome the outcome that it must get: {@code checks-fail}
 * @param detail the check that must fail, or the code that must be reported; none when the outcome
 *     says it all
 */
public record KnownMistake(String name, List<Source> sources, String outcome, List<String> detail) {
  public KnownMistake {
    sources = List.copyOf(sources);
    detail = List.copyOf(detail);
  }
}
