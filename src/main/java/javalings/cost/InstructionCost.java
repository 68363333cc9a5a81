package javalings.cost;

import java.lang.classfile.CodeElement;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.MonitorInstruction;
import java.lang.classfile.instruction.NewMultiArrayInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.classfile.instruction.NewPrimitiveArrayInstruction;
import java.lang.classfile.instruction.NewReferenceArrayInstruction;
import java.lang.classfile.instruction.TypeCheckInstruction;
import java.lang.constant.ClassDesc;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The cost of a single instruction.
 *
 * @param what the thing as a person would name it
 * @param perElement whether it runs once an element wherever it stands, as a lambda given to a
 *     stream does
 */
record InstructionCost(Cost cost, String what, boolean perElement) {

  private static final Set<String> BOXES =
      Set.of("Integer", "Long", "Double", "Float", "Short", "Byte", "Character", "Boolean");

  private static InstructionCost here(Cost cost, String what) {
    return new InstructionCost(cost, what, false);
  }

  /** The charges of an instruction, usually none. */
  static List<InstructionCost> of(CodeElement element) {
    return switch (element) {
      case NewObjectInstruction it -> allocation("new " + name(it.className().asSymbol()));
      case NewPrimitiveArrayInstruction it ->
          allocation("new " + it.typeKind().upperBound().displayName() + "[]");
      case NewReferenceArrayInstruction it ->
          allocation("new " + name(it.componentType().asSymbol()) + "[]");
      case NewMultiArrayInstruction it -> allocation("new " + name(it.arrayType().asSymbol()));
      case MonitorInstruction it when it.opcode() == Opcode.MONITORENTER ->
          List.of(here(Cost.LOCK, "synchronized"));
      case InvokeInstruction it -> call(it);
      case InvokeDynamicInstruction it when BytecodeLambda.is(it) -> lambda(BytecodeLambda.of(it));
      case TypeCheckInstruction it when it.opcode() == Opcode.INSTANCEOF ->
          List.of(here(Cost.TYPE_TEST, "instanceof " + name(it.type().asSymbol())));
      case InvokeDynamicInstruction it when isTypeSwitch(it) ->
          List.of(here(Cost.TYPE_TEST, "switch"));
      case InvokeDynamicInstruction it when isConcat(it) -> List.of(here(Cost.STRING_CONCAT, "+"));
      default -> List.of();
    };
  }

  private static List<InstructionCost> call(InvokeInstruction call) {
    var name = call.name().stringValue();
    var owner = call.owner().asSymbol();
    var what = name(owner) + "." + name;
    if (isBoxing(owner, name, call.typeSymbol().parameterCount())) {
      return List.of(here(Cost.BOXING, what));
    }
    if (isUnboxing(owner, name)) {
      return List.of(here(Cost.UNBOXING, what));
    }
    if (name.equals("boxed") && name(owner).endsWith("Stream")) {
      return List.of(new InstructionCost(Cost.BOXING, what, true));
    }
    if (owner.isArray() && name.equals("clone")) {
      return allocation(what);
    }
    if (name.equals("getClass") && call.typeSymbol().parameterCount() == 0) {
      return List.of(here(Cost.TYPE_TEST, "getClass"));
    }
    return call.opcode() == Opcode.INVOKEINTERFACE
        ? List.of(here(Cost.INTERFACE_CALL, what))
        : List.of();
  }

  /** A lambda is an object when it captures; a method reference also converts what goes through. */
  private static List<InstructionCost> lambda(BytecodeLambda lambda) {
    var costs = new ArrayList<InstructionCost>();
    if (lambda.captures() > 0) {
      costs.add(here(Cost.ALLOCATION, "lambda that captures"));
    }
    var owner = lambda.body().owner();
    var name = lambda.body().methodName();
    var what = name(owner) + "::" + (lambda.isConstructor() ? "new" : name);
    if (lambda.isConstructor()) {
      costs.add(new InstructionCost(Cost.ALLOCATION, what, true));
    }
    if (lambda.boxes() || isBoxing(owner, name, lambda.body().invocationType().parameterCount())) {
      costs.add(new InstructionCost(Cost.BOXING, what, true));
    } else if (lambda.unboxes() || isUnboxing(owner, name)) {
      costs.add(new InstructionCost(Cost.UNBOXING, what, true));
    }
    return costs;
  }

  private static List<InstructionCost> allocation(String what) {
    return List.of(here(Cost.ALLOCATION, what));
  }

  private static boolean isBoxing(ClassDesc owner, String name, int parameters) {
    return isBox(owner) && name.equals("valueOf") && parameters == 1;
  }

  private static boolean isUnboxing(ClassDesc owner, String name) {
    return isBox(owner) && name.endsWith("Value");
  }

  private static boolean isBox(ClassDesc owner) {
    return owner.packageName().equals("java.lang") && BOXES.contains(owner.displayName());
  }

  /** A switch over types; javac has no instruction for it. */
  static boolean isTypeSwitch(InvokeDynamicInstruction it) {
    return it.bootstrapMethod().owner().displayName().equals("SwitchBootstraps")
        && it.name().equalsString("typeSwitch");
  }

  private static boolean isConcat(InvokeDynamicInstruction it) {
    return it.bootstrapMethod().owner().displayName().equals("StringConcatFactory");
  }

  /** {@code Map.Entry} for {@code java/util/Map$Entry}. */
  private static String name(ClassDesc type) {
    return type.displayName().replace('$', '.');
  }
}
