package javalings.workspace;

import java.util.List;
import javalings.model.Source;
import javalings.model.Verdict;

/** What a learner has written for an exercise. */
public sealed interface Answer {

  /** Files that can be judged, at least one. */
  record Written(List<Source> sources) implements Answer {
    public Written {
      sources = List.copyOf(sources);
    }
  }

  /** Nothing that can be judged, why, and what to do. */
  record Unusable(Verdict.Missing verdict) implements Answer {}
}
