package javalings.borrowck.dump;

import java.util.Locale;
import javalings.borrowck.dataflow.BodyAnalyses;

/** The forms in which a body can be dumped. */
public enum DumpForm {
  /** The graph that is checked. */
  MIR,
  /** Loans, moves, and what is known at each location. */
  FACTS,
  /** Which lifetimes flow into which. */
  REGIONS;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String write(BodyAnalyses facts) {
    return switch (this) {
      case MIR -> MirDump.of(facts.body());
      case FACTS -> FactsDump.of(facts).toString();
      case REGIONS -> RegionsDump.of(facts).toString();
    };
  }
}
