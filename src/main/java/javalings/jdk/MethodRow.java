package javalings.jdk;

import java.util.List;
import java.util.function.Supplier;

/**
 * A row about a method of a type and of its subtypes.
 *
 * @param types the simple names of the parameters' types, {@value #ANY} for one that does not
 *     matter; empty when the row is for methods of this name with any parameters
 */
public record MethodRow(
    String type,
    OwnershipSignature.Receiver receiver,
    List<String> types,
    List<ParameterMode> parameters,
    OwnershipSignature.Result result) {

  /** Any name of a method, or any type of a parameter. */
  public static final String ANY = "*";

  /** Whether it changes what it gets as its first argument. */
  boolean changesArgument() {
    return !parameters.isEmpty() && parameters.getFirst() == ParameterMode.MUT;
  }

  /** Whether it is for a method with parameters of these types. */
  public boolean takes(Supplier<List<String>> parameters) {
    if (types.isEmpty()) {
      return true;
    }
    var parameterTypes = parameters.get();
    if (types.size() != parameterTypes.size()) {
      return false;
    }
    for (int i = 0; i < types.size(); i++) {
      if (!types.get(i).equals(ANY) && !types.get(i).equals(parameterTypes.get(i))) {
        return false;
      }
    }
    return true;
  }
}
