package javalings.course;

import java.util.List;
import javalings.model.Source;

/**
 * A right answer in another style than the reference solution. The checks have to accept it.
 *
 * @param name the style, as a file name: {@code with_a_stream}
 * @param sources all files of the exercise
 */
public record Alternative(String name, List<Source> sources) {
  public Alternative {
    sources = List.copyOf(sources);
  }
}
