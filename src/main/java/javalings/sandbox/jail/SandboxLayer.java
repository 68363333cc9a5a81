package javalings.sandbox.jail;

/**
 * One layer between a stranger's code and this machine.
 *
 * @param seen that it is active, in which version, or why it is not
 * @param meaning the things that it stops, for somebody who has to decide whether to do without
 * @param needed whether something is open without it
 */
public record SandboxLayer(
    String name, boolean active, String seen, String meaning, boolean needed) {

  SandboxLayer(String name, boolean active, String seen, String meaning) {
    this(name, active, seen, meaning, true);
  }

  /** One that stops nothing which another does not stop as well. */
  static SandboxLayer additional(String name, boolean active, String seen) {
    return new SandboxLayer(name, active, seen, "", false);
  }
}
