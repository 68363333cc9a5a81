package javalings.watch.core;

import java.util.List;
import javalings.model.Source;

/**
 * An answer that passes: the reference, or one in another style.
 *
 * @param title as people read it
 */
public record RightAnswer(String title, List<Source> sources) {
  public RightAnswer {
    sources = List.copyOf(sources);
  }
}
