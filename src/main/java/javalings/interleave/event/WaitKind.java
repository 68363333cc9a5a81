package javalings.interleave.event;

/** The sorts of waits, as people talk about them. */
public enum WaitKind {
  MONITOR("the lock of {}"),
  LOCK("{}"),
  NOTIFY("somebody to notify {}"),
  SIGNAL("somebody to signal {}"),
  INITIALISED("the initialisation of {}"),
  COMPUTES("a function that computes in {}"),
  JOIN("{} to end"),
  COUNT("{} to open"),
  PERMIT("a permit of {}"),
  SPACE("space in {}"),
  ELEMENT("an element in {}"),
  PARTNER("a partner at {}"),
  RESULT("the result of {}"),
  UNPARK("somebody to unpark it"),
  END("{} to terminate"),
  SUBTASKS("the subtasks of {}"),
  /** A time that may come whenever another thread could run. */
  ALARM("what is due next"),
  /** As {@link #ALARM}, again and again; the execution may end without it. */
  ROUND("the next round"),
  /** A worker of a pool without a task. */
  WORK("work");

  private final String pattern;

  WaitKind(String pattern) {
    this.pattern = pattern;
  }

  /** Whether an execution may end while a thread waits for this. */
  public boolean isIdle() {
    return this == WORK || this == ROUND;
  }

  /** Whether its time may come early: a delay orders nothing. */
  public boolean cutsIn() {
    return this == ALARM || this == ROUND;
  }

  /** Whether it is over once something has come to its end, and stays over. */
  public boolean isForAnEnd() {
    return this == JOIN || this == END;
  }

  boolean namesItsTarget() {
    return pattern.contains("{}");
  }

  public String describe(ObjectNames names, Object target) {
    return namesItsTarget()
        ? pattern.replace("{}", this == INITIALISED ? names.name(target) : names.lock(target))
        : pattern;
  }
}
