package javalings.jdk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The promise of a method about ownership; all that a caller may believe.
 *
 * @param from the parameters that a borrowed result borrows from, {@value #THIS} for the receiver
 * @param library whether rows for a library tell it, or the JDK's types, and not annotations
 */
public record OwnershipSignature(
    Receiver receiver,
    List<ParameterMode> parameters,
    Result result,
    Set<Integer> from,
    boolean library) {

  public static final int THIS = -1;

  /** The effect on the object that the method is called on. */
  public enum Receiver {
    /** Nothing that is tracked. */
    FREE,
    SHARED,
    MUT,
    CONSUMED
  }

  /** The ownership of the result. */
  public enum Result {
    VALUE,
    SHARED,
    MUT,
    /** A borrow of an element if elements have owners, else a copy of it. */
    ELEMENT,
    /** Something that keeps looking into the receiver or the arguments: an iterator, a stream. */
    VIEW,
    /** The receiver itself again: builders. */
    SELF
  }

  public OwnershipSignature {
    parameters = List.copyOf(parameters);
    from = Set.copyOf(from);
  }

  /** The same for who gets an element, or a part of a collection, in order to change it. */
  public OwnershipSignature toChange() {
    var lends = result == Result.ELEMENT || result == Result.VIEW;
    return lends && receiver == Receiver.SHARED
        ? new OwnershipSignature(Receiver.MUT, parameters, result, from, library)
        : this;
  }

  /** The same for a call that changes its object. */
  public OwnershipSignature changing() {
    return new OwnershipSignature(Receiver.MUT, parameters, result, from, library);
  }

  /** The same for a call that changes its first argument. */
  public OwnershipSignature changingFirst() {
    var modes = new ArrayList<>(parameters);
    modes.set(0, ParameterMode.MUT);
    return new OwnershipSignature(receiver, modes, result, from, library);
  }

  /** The same for a borrow that is to be an exclusive one. */
  public OwnershipSignature exclusive() {
    return new OwnershipSignature(Receiver.MUT, parameters, Result.MUT, from, library);
  }

  /** The same for an element that is borrowed although Java would share it. */
  public OwnershipSignature lending() {
    var lent = receiver == Receiver.MUT ? Result.MUT : Result.SHARED;
    return new OwnershipSignature(receiver, parameters, lent, from, library);
  }

  /**
   * The parameters that a result may borrow from: an element of the receiver, or its stand-in; what
   * looks into a borrowed argument does not look into the receiver.
   */
  public Set<Integer> sources() {
    var stands = library && (result == Result.ELEMENT || result == Result.VIEW);
    if (!stands || !parameters.contains(ParameterMode.SHARED)) {
      return from;
    }
    var all = result == Result.ELEMENT ? new HashSet<>(from) : new HashSet<Integer>();
    for (int i = 0; i < parameters.size(); i++) {
      if (parameters.get(i) == ParameterMode.SHARED) {
        all.add(i);
      }
    }
    return all;
  }

  /**
   * The same for a receiver that nobody else has: what it held belongs to the caller ({@code
   * Option::unwrap}).
   */
  public OwnershipSignature takenApart() {
    return new OwnershipSignature(
        Receiver.CONSUMED,
        parameters.stream()
            .map(each -> each == ParameterMode.SHARED ? ParameterMode.VALUE : each)
            .toList(),
        Result.VALUE,
        from,
        library);
  }

  /** The mode of an argument; the last parameter stands for all of a variable arity. */
  public ParameterMode mode(int argument) {
    return parameters.isEmpty()
        ? ParameterMode.VALUE
        : parameters.get(Math.min(argument, parameters.size() - 1));
  }
}
