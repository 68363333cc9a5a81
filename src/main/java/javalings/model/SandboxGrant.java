package javalings.model;

/**
 * A group of the JDK's classes that the grading sandbox refuses unless the exercise asks for it.
 */
public enum SandboxGrant {
  THREADS,
  FILES,
  REFLECT,
  NETWORK;

  /** Whether the JDK opens files for it late: sockets need those with the network's settings. */
  public boolean readsFiles() {
    return this == FILES || this == NETWORK;
  }
}
