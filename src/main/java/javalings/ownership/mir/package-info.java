/**
 * One method's body as a graph of small steps, independent of javac. Imports nothing of ours.
 *
 * <pre>
 * Body   = name, Local*, Node*, what the result may borrow from
 * Node   = Step, Span, Cause, the nodes that may come next
 * Step   = Assign(Place, Value) | Use(Operand) | Dead(local) | Return(local?) | Known(local)
 *        | Count(Counting) | Pass
 * Value  = Same(Operand) | Borrow(Mode, Place) | Call(what, Operand*, Flow*) | Literal
 * Place  = local, ("field" | "*" | "&amp;" | "[]")*
 * </pre>
 *
 * <p>It is rustc's MIR with everything left out that moves and loans do not need: a call is a step,
 * not the end of a block, and every step is a point of its own.
 */
@NullMarked
package javalings.ownership.mir;

import org.jspecify.annotations.NullMarked;
