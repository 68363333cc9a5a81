package javalings.interleave.hook;

import java.util.Hashtable;
import java.util.List;
import java.util.Set;
import java.util.Vector;
import javalings.interleave.model.LibraryObjects;
import javalings.jdk.ObjectSharing;

/**
 * The locks of arguments that a method of the JDK takes while it holds the lock of its receiver:
 * {@code a.removeAll(b)} of two vectors holds both, {@code a.addAll(b)} first one, then the other.
 */
final class HeldArguments {

  private static final Set<String> PUTS = Set.of("append", "insert");
  private static final Set<String> ASKS_IT = Set.of("removeAll", "retainAll");
  private static final Set<String> WALKS_THROUGH_IT = Set.of("containsAll", "equals");

  private HeldArguments() {}

  static boolean isHeld(Object receiver, Object argument, String member) {
    if (LibraryObjects.sharing(argument) != ObjectSharing.LOCKED) {
      return false;
    }
    boolean isVector = argument instanceof Vector<?>;
    return switch (receiver) {
      case StringBuffer _ -> PUTS.contains(member) && argument instanceof StringBuffer;
      case Vector<?> _ ->
          ASKS_IT.contains(member) || (isVector && WALKS_THROUGH_IT.contains(member));
      case Hashtable<?, ?> _ ->
          member.equals("equals") || (member.equals("putAll") && !isTable(argument));
      default -> bySynchronizedWrapper(receiver, isVector, member);
    };
  }

  private static boolean isTable(Object argument) {
    return argument instanceof Hashtable<?, ?>;
  }

  /** An iterator of a vector locks it, one of a synchronized wrapper does not. */
  private static boolean bySynchronizedWrapper(Object receiver, boolean isVector, String member) {
    boolean isList = receiver instanceof List<?>;
    return switch (member) {
      case "removeAll", "retainAll", "putAll" -> true;
      case "addAll" -> isList || isVector;
      case "equals" -> !isList || isVector;
      case "containsAll" -> isVector;
      default -> false;
    };
  }
}
