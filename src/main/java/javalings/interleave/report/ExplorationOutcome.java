package javalings.interleave.report;

import javalings.model.ErrorCode;

/** The outcome of an exploration. */
public enum ExplorationOutcome {
  /** No schedule within the limits goes wrong. */
  PASSES("passes"),
  /** No schedule that was tried goes wrong, and there are more. */
  INCOMPLETE("incomplete"),
  /** Two accesses to the same memory have no order; Rust's compiler would refuse the program. */
  DATA_RACE(ErrorCode.DATA_RACE.word()),
  /** Some schedule gives a wrong result, without a data race; Rust would compile this too. */
  RACE_CONDITION(ErrorCode.RACE_CONDITION.word()),
  /** Some schedule leaves threads waiting for ever. */
  DEADLOCK(ErrorCode.DEADLOCK.word()),
  /** Some schedule keeps threads busy for ever. */
  LIVELOCK(ErrorCode.LIVELOCK.word()),
  /** It goes wrong in every order in which the threads may run. */
  ALWAYS_FAILS("always-fails"),
  /** It does something that cannot be explored. */
  UNSUPPORTED("unsupported");

  private final String word;

  ExplorationOutcome(String word) {
    this.word = word;
  }

  /** The word in reports; part of the command-line contract. */
  public String word() {
    return word;
  }
}
