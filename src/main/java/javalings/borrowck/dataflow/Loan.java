package javalings.borrowck.dataflow;

import javalings.borrowck.mir.BorrowKind;
import javalings.borrowck.mir.Location;
import javalings.borrowck.mir.MirPlace;

/**
 * One borrow expression.
 *
 * @param target the variable that gets the borrow
 */
public record Loan(int id, Location location, BorrowKind borrowKind, MirPlace place, int target) {}
