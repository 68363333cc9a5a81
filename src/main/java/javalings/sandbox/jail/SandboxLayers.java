package javalings.sandbox.jail;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The layers of the operating system that this machine offers, outermost first. */
public record SandboxLayers(List<SandboxLayer> layers) {

  private static final String USER = "user";
  private static final String LANDLOCK = "Landlock";
  private static final String SECCOMP = "seccomp";
  private static final String NETWORK = "network";
  private static final String BUBBLEWRAP = "bubblewrap";

  /** The first version that refuses files of every kind of writing; older ones still read-guard. */
  private static final int TCP_VERSION = 4;

  private static final int SIGNAL_VERSION = 6;

  public SandboxLayers {
    layers = List.copyOf(layers);
  }

  /** No layer at all, because somebody has said so. */
  public static SandboxLayers none() {
    return new SandboxLayers(List.of());
  }

  /** Asks the kernel. */
  public static SandboxLayers probe() {
    var calls = MachineArchitecture.current().map(LinuxCalls::new);
    return new SandboxLayers(
        List.of(
            user(calls),
            landlock(calls),
            limits(calls),
            seccomp(calls),
            network(calls),
            bubblewrap(calls)));
  }

  /** Whether strangers' code may run here: files and system calls both have to be guarded. */
  public boolean protects() {
    return isActive(USER) && isActive(LANDLOCK) && isActive(SECCOMP);
  }

  /** Whether a submission can have sockets and reach nobody with them. */
  public boolean hasOwnNetwork() {
    return isActive(NETWORK);
  }

  private boolean isActive(String name) {
    return layers.stream().anyMatch(layer -> layer.name().equals(name) && layer.active());
  }

  /** The words for somebody who wants to grade where it is not safe. */
  public String refusal() {
    var missing =
        layers.stream()
            .filter(SandboxLayer::isMissing)
            .map(layer -> "%s: %s. %s".formatted(layer.name(), layer.seen(), layer.meaning()))
            .toList();
    return """
    Submissions are strangers' code, and this machine cannot keep it away from your files: %s
    Run it in a container, which has all of it:
      docker run --rm --user "$(id -u):$(id -g)" --network none --read-only --tmpfs /tmp --cap-drop ALL --security-opt no-new-privileges \
    --pids-limit 2000 --memory 2g -v "$PWD/submissions:/submissions:ro" -v "$PWD/out:/out" javalings \
    grade /submissions --out /out
    or, if nobody but you has written the submissions, add --unsafe-no-os-sandbox.\
    """
        .formatted(String.join(" ", missing));
  }

  private static SandboxLayer user(Optional<LinuxCalls> calls) {
    var trouble = calls.isEmpty() ? Optional.of("known for Linux only") : troubleOfUser();
    return new SandboxLayer(
        USER,
        trouble.isEmpty(),
        trouble.orElse(
            OtherUser.isRoot()
                ? "root: submissions run as nobody"
                : "an ordinary user: submissions run as the same"),
        "Code that escapes has the rights of this user.");
  }

  private static Optional<String> troubleOfUser() {
    if (!OtherUser.canReplaceRoot()) {
      return Optional.of(
          "root, which may not become another user here; run it as an ordinary user");
    }
    var javaHome = System.getProperty("java.home");
    return OtherUser.canRead(Path.of(javaHome))
        ? Optional.empty()
        : Optional.of("root, and nobody else can read the JDK in " + javaHome);
  }

  private static SandboxLayer landlock(Optional<LinuxCalls> calls) {
    var version = calls.map(it -> new Landlock(it).version()).orElse(0);
    return new SandboxLayer(
        LANDLOCK,
        version > 0,
        version > 0
            ? "version %d%s".formatted(version, gaps(version))
            : "not in this system, it came with Linux 5.13",
        "Without it a submission reads your files and writes where you may write.");
  }

  private static String gaps(int version) {
    if (version < TCP_VERSION) {
      return ", which knows no TCP: seccomp refuses sockets";
    }
    return version < SIGNAL_VERSION ? ", which knows no signals: seccomp refuses them" : "";
  }

  private static SandboxLayer limits(Optional<LinuxCalls> calls) {
    return new SandboxLayer(
        "limits",
        calls.isPresent(),
        calls.isPresent() ? "memory, processor time, no file written" : "known for Linux only",
        "Without them a submission takes all the memory that there is.");
  }

  private static SandboxLayer seccomp(Optional<LinuxCalls> calls) {
    var getSeccomp = 21;
    var active = calls.filter(it -> it.call("prctl", getSeccomp) >= 0).isPresent();
    return new SandboxLayer(
        SECCOMP,
        active,
        active
            ? "%d system calls are left".formatted(allowed(calls.orElseThrow()))
            : "not for this kernel or processor",
        "Without it a submission starts programs, opens sockets and learns the names of your files.");
  }

  private static SandboxLayer network(Optional<LinuxCalls> calls) {
    var own = calls.isPresent() && (Bubblewrap.isPossible() || OwnNetwork.isPossible());
    var none = calls.isPresent() && !own && OwnNetwork.isNotNeeded();
    return new SandboxLayer(
        NETWORK,
        own || none,
        networkSeen(own, none),
        "Without it, grade refuses a course with exercises that have the grant network.");
  }

  private static String networkSeen(boolean own, boolean none) {
    if (own) {
      return "a network of its own for each submission that is granted one";
    }
    return none
        ? "this machine has only its loopback, which submissions share"
        : "this system gives no network of its own to a submission";
  }

  private static SandboxLayer bubblewrap(Optional<LinuxCalls> calls) {
    var active = calls.isPresent() && Bubblewrap.isPossible();
    return SandboxLayer.additional(
        BUBBLEWRAP,
        active,
        active
            ? "a wall more: no other process, no network, read-only files"
            : "not there, or it may make no namespaces; the layers above refuse the same");
  }

  private static int allowed(LinuxCalls calls) {
    return calls.table().numbers(SyscallTable.Rule.ALLOW).size();
  }
}
