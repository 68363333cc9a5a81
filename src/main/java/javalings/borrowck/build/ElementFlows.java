package javalings.borrowck.build;

import java.util.ArrayList;
import java.util.List;
import javalings.borrowck.mir.OutlivesEdge;
import javalings.borrowck.spec.AttributedFile;
import javalings.borrowck.spec.TypeClasses;
import javalings.jdk.OwnershipSignature;

/**
 * The ways from what a call got into its result. A stream borrows what it is asked with, and what
 * goes through it does not: {@code filter(form::fits)} finds books of the library, and none of the
 * form's.
 *
 * @param lends whether the result holds elements that somebody else owns
 */
record ElementFlows(
    TypeClasses typeClasses,
    AttributedFile unit,
    OwnershipSignature signature,
    ExprResult receiver,
    boolean lends) {

  /** Whether elements of others come through a stream. */
  boolean throughStream() {
    return receiver.place() != null
        && receiver.elements().borrows()
        && typeClasses.looks(unit.type(receiver.tree()));
  }

  List<OutlivesEdge> of(int source, int operand, boolean inner) {
    var stream = source == OwnershipSignature.THIS && throughStream();
    var found = new ArrayList<OutlivesEdge>();
    var ends = stream && signature.result() == OwnershipSignature.Result.VALUE;
    found.add(new OutlivesEdge(operand, inner || ends, OutlivesEdge.RESULT, false));
    if (ends) {
      found.add(new OutlivesEdge(operand, true, OutlivesEdge.RESULT, true));
    } else if (lends && !stream) {
      found.add(new OutlivesEdge(operand, false, OutlivesEdge.RESULT, true));
    }
    return found;
  }
}
