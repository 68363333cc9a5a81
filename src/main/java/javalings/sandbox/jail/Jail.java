package javalings.sandbox.jail;

/** The restrictions that a process puts on itself once it has all that it needs. */
public final class Jail {

  private Jail() {}

  /** Leaves to all threads of this process only what a working virtual machine needs. */
  public static void shut() {
    filter(false);
  }

  /**
   * The same, and no file may be opened, looked up or listed any more: everything that is needed
   * has to have been touched before.
   */
  public static void close() {
    filter(true);
  }

  private static void filter(boolean closed) {
    var architecture =
        MachineArchitecture.current()
            .orElseThrow(() -> new JailFailure("system calls are not known here"));
    new SeccompFilter(architecture, closed).install(new LinuxCalls(architecture));
  }
}
