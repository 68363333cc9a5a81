package javalings.cost;

import javalings.model.ErrorCode;

/** A kind of thing that bytecode does and that a loop may not want to pay for. */
public enum Cost {
  BOXING(
      ErrorCode.COST_BOXING,
      "boxes",
      "keep the value in a primitive: `int`, `long`, `double`, or the primitive stream"),
  UNBOXING(
      ErrorCode.COST_BOXING,
      "unboxes",
      "keep the value in a primitive: `int`, `long`, `double`, or the primitive stream"),
  ALLOCATION(
      ErrorCode.COST_ALLOCATION,
      "allocates",
      "make it once before the loop, or carry its parts in local variables"),
  STRING_CONCAT(
      ErrorCode.COST_STRING_CONCAT,
      "builds a new string",
      "append to one `StringBuilder` that is made before the loop"),
  INTERFACE_CALL(
      ErrorCode.COST_INTERFACE_CALL,
      "is called through an interface",
      "find out the class once, before the loop, and give the variable that class as its type"),
  TYPE_TEST(
      ErrorCode.COST_TYPE_TEST,
      "asks what kind of object it has",
      "ask once, before the loop, and write a loop for each kind"),
  LOCK(
      ErrorCode.COST_LOCK,
      "takes a lock",
      "let one owner hold the value, so that there is no one to lock out"),
  RECURSION(ErrorCode.COST_RECURSION, "calls itself", "write the recursion as a loop"),
  TAIL(
      ErrorCode.COST_TAIL_POSITION,
      "calls itself and still has work to do afterwards",
      "pass the unfinished result along as a parameter, so that the call is the last thing done");

  private final ErrorCode code;
  private final String verb;
  private final String help;

  Cost(ErrorCode code, String verb, String help) {
    this.code = code;
    this.verb = verb;
    this.help = help;
  }

  ErrorCode code() {
    return code;
  }

  String verb() {
    return verb;
  }

  String help() {
    return help;
  }
}
