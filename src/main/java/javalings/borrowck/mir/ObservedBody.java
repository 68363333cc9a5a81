package javalings.borrowck.mir;

import java.util.List;

/** A body, and what was observed while it was built. */
public record ObservedBody(MirBody body, List<Observation> observations) {
  public ObservedBody {
    observations = List.copyOf(observations);
  }
}
