package javalings.borrowck.dump;

import java.util.function.Function;
import javalings.borrowck.dataflow.BodyFacts;

/** What can be dumped of a body. */
public enum DumpForm {
  /** The graph that is checked. */
  MIR(facts -> MirDump.of(facts.body())),
  /** Loans, moves, and what is known at each location. */
  FACTS(facts -> FactsDump.of(facts).toString()),
  /** Which lifetimes flow into which. */
  REGIONS(facts -> RegionsDump.of(facts).toString());

  private final Function<BodyFacts, String> writer;

  DumpForm(Function<BodyFacts, String> writer) {
    this.writer = writer;
  }

  public String write(BodyFacts facts) {
    return writer.apply(facts);
  }
}
