package javalings.ownership.flow;

import javalings.ownership.mir.Mode;
import javalings.ownership.mir.Node;
import javalings.ownership.mir.Place;

/**
 * One borrow expression.
 *
 * @param target the variable that gets the borrow
 */
public record Loan(int id, Node node, Mode mode, Place place, int target) {}
