package javalings.sandbox.jail;

import java.util.Set;

/** The restrictions that a process puts on itself, once it has all that it needs, for good. */
public enum JailMode {
  /** None. */
  FREE,
  /** All its threads are left with what a working virtual machine needs. */
  SHUT,
  /**
   * The same, and no file may be opened, looked up or listed any more: everything that is needed
   * has to have been touched before.
   */
  CLOSED;

  /**
   * Puts them on.
   *
   * @param grants the things that are left to this process beyond the usual
   */
  public void enter(Set<JailGrant> grants) {
    if (this == FREE) {
      return;
    }
    var architecture =
        MachineArchitecture.current()
            .orElseThrow(() -> new JailFailure("system calls are not known here"));
    new SeccompFilter(architecture, this == CLOSED, grants).install(new LinuxCalls(architecture));
  }
}
