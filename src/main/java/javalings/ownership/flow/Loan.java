package javalings.ownership.flow;

import javalings.ownership.mir.BorrowKind;
import javalings.ownership.mir.Location;
import javalings.ownership.mir.MirPlace;

/**
 * One borrow expression.
 *
 * @param target the variable that gets the borrow
 */
public record Loan(int id, Location location, BorrowKind kind, MirPlace place, int target) {}
