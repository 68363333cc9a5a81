package javalings.cost;

/** A kind of thing that bytecode does and that a loop may not want to pay for. */
public enum Cost {
  BOXING(
      "cost-boxing",
      "boxes",
      "keep the value in a primitive: `int`, `long`, `double`, or the primitive stream"),
  UNBOXING(
      "cost-boxing",
      "unboxes",
      "keep the value in a primitive: `int`, `long`, `double`, or the primitive stream"),
  ALLOCATION(
      "cost-allocation",
      "allocates",
      "make it once before the loop, or carry its parts in local variables"),
  STRING_CONCAT(
      "cost-string-concat",
      "builds a new string",
      "append to one `StringBuilder` that is made before the loop"),
  INTERFACE_CALL(
      "cost-interface-call",
      "is called through an interface",
      "give the variable its class as type, or make the method generic over a final class"),
  TYPE_TEST(
      "cost-type-test",
      "asks what kind of object it has",
      "ask once, before the loop, and write a loop for each kind"),
  LOCK(
      "cost-lock",
      "takes a lock",
      "let one owner hold the value, so that there is no one to lock out"),
  RECURSION("cost-recursion", "calls itself", "write the recursion as a loop"),
  TAIL(
      "cost-tail-position",
      "calls itself and still has work to do afterwards",
      "pass the unfinished result along as a parameter, so that the call is the last thing done");

  private final String code;
  private final String verb;
  private final String help;

  Cost(String code, String verb, String help) {
    this.code = code;
    this.verb = verb;
    this.help = help;
  }

  String code() {
    return code;
  }

  String verb() {
    return verb;
  }

  String help() {
    return help;
  }
}
