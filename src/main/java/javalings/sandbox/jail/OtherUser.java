package javalings.sandbox.jail;

/** The user that jailed code runs as where this program runs as root. */
final class OtherUser {

  /** The user that owns nothing, on every Linux. */
  private static final int NOBODY = 65534;

  private static final int NO_GROUPS = 0;

  private OtherUser() {}

  /** The user of the calling thread becomes nobody, for good, where it is root. */
  static void replaceRoot(LinuxCalls calls) {
    if (calls.call("geteuid") != 0) {
      return;
    }
    calls.require("setgroups", NO_GROUPS, 0);
    calls.require("setresgid", NOBODY, NOBODY, NOBODY);
    calls.require("setresuid", NOBODY, NOBODY, NOBODY);
  }
}
