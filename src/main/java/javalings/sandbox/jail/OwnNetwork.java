package javalings.sandbox.jail;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.Arena;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A network namespace: a network in which the calling thread, and all that it starts, is alone. Its
 * only device is the loopback, so that 127.0.0.1 is there and the rest of the world is not.
 */
final class OwnNetwork {

  private static final int NEW_NETWORK = 0x40000000;

  private static final int INTERNET = 2;
  private static final int DATAGRAM = 2;

  private static final int SET_FLAGS = 0x8914;
  private static final short UP_AND_RUNNING = 0x1 | 0x40;
  private static final long REQUEST_BYTES = 40;
  private static final long FLAGS_OFFSET = 16;

  /**
   * Only root may have a new network. An ordinary user may be the root of a user namespace, which
   * gives no rights outside of it.
   */
  private static final List<String> AS_ROOT_OF_ITS_OWN =
      List.of("unshare", "--user", "--map-root-user", "--");

  private OwnNetwork() {}

  /** The words before a command that is to have a network of its own. */
  static List<String> prefix() {
    return OtherUser.isRoot() || !isPossible() ? List.of() : AS_ROOT_OF_ITS_OWN;
  }

  /** Whether this machine lets us have one. */
  static boolean isPossible() {
    return Possible.HERE;
  }

  /** Asked once. */
  private static final class Possible {
    static final boolean HERE = canBeMade();
  }

  private static boolean canBeMade() {
    var words = new ArrayList<>(OtherUser.isRoot() ? List.<String>of() : AS_ROOT_OF_ITS_OWN);
    words.addAll(List.of("unshare", "--net", "true"));
    return CommandTrial.succeeds(words);
  }

  /**
   * Whether this machine has no network but its loopback, as a container with {@code --network
   * none} has. Then there is nothing that a submission has to be kept away from.
   */
  static boolean isNotNeeded() {
    try {
      return NetworkInterface.networkInterfaces().allMatch(OwnNetwork::isLoopback);
    } catch (SocketException _) {
      return false;
    }
  }

  private static boolean isLoopback(NetworkInterface device) {
    try {
      return device.isLoopback();
    } catch (SocketException _) {
      return false;
    }
  }

  /** The calling thread leaves the network of this machine, for good. */
  static void enter(LinuxCalls calls) {
    if (calls.call("unshare", NEW_NETWORK) < 0) {
      if (isNotNeeded()) {
        return;
      }
      throw new JailFailure("this system gives no network of its own to a submission");
    }
    bringUp(calls);
  }

  /** The loopback of a new network is down. */
  private static void bringUp(LinuxCalls calls) {
    var socket = calls.require("socket", INTERNET, DATAGRAM, 0);
    try (var arena = Arena.ofConfined()) {
      var request = arena.allocate(REQUEST_BYTES, Long.BYTES);
      var name = "lo".getBytes(StandardCharsets.US_ASCII);
      for (var i = 0; i < name.length; i++) {
        request.set(JAVA_BYTE, i, name[i]);
      }
      request.set(JAVA_SHORT, FLAGS_OFFSET, UP_AND_RUNNING);
      calls.require("ioctl", socket, SET_FLAGS, request.address());
    } finally {
      calls.require("close", socket);
    }
  }
}
