package javalings.model;

/**
 * A group of the JDK's classes that the grading sandbox refuses unless the exercise asks for it.
 */
public enum SandboxGrant {
  THREADS,
  FILES,
  REFLECT,
  NETWORK
}
