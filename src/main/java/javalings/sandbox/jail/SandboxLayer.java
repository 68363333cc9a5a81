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

  /** Whether something is open because this layer is not active. */
  public boolean isMissing() {
    return needed && !active;
  }

  /** A layer that stops only what other layers stop as well. */
  static SandboxLayer additional(String name, boolean active, String seen) {
    return new SandboxLayer(name, active, seen, "", false);
  }
}
