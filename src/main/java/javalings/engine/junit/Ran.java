package javalings.engine.junit;

import java.util.List;
import javalings.model.Printed;
import javalings.model.RunOutcome;

/**
 * A run of the checks, seen from inside the engine.
 *
 * @param notes what the code changed around it, each a sentence
 * @param spent whether something of the learner's still lives in this virtual machine
 */
public record Ran(RunOutcome outcome, Printed printed, List<String> notes, boolean spent) {

  public Ran {
    notes = List.copyOf(notes);
  }
}
