package javalings.interleave.machine;

import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.Instruction;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.CodeAttribute;
import java.lang.classfile.instruction.ExceptionCatch;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A method of the program. */
final class MachineMethod {

  /**
   * Where an exception is caught.
   *
   * @param type the internal name of the class that is caught; empty for everything
   */
  record Handler(int from, int to, int at, Optional<String> type) {}

  final MachineClass owner;
  final MethodTypeDesc type;
  private final MethodModel model;
  private final int number;
  private final List<Handler> handlers = new ArrayList<>();
  private final Map<Label, Integer> places = new HashMap<>();
  private Instruction[] code = {};
  private @Nullable Object[] links = {};
  private BitSet[] live = {};
  private int locals;
  private int stack;
  private boolean isRead;

  MachineMethod(MachineClass owner, MethodModel model, int number) {
    this.owner = owner;
    this.model = model;
    this.number = number;
    this.type = model.methodTypeSymbol();
  }

  String name() {
    return model.methodName().stringValue();
  }

  boolean isStatic() {
    return has(AccessFlag.STATIC);
  }

  boolean isSynchronized() {
    return has(AccessFlag.SYNCHRONIZED);
  }

  boolean has(AccessFlag flag) {
    return model.flags().has(flag);
  }

  int number() {
    return number;
  }

  private void read() {
    if (isRead) {
      return;
    }
    isRead = true;
    CodeModel body = model.code().orElseThrow(() -> new BeyondMachine("no code of " + name()));
    List<Instruction> instructions = new ArrayList<>();
    for (CodeElement element : body.elementList()) {
      if (element instanceof LabelTarget target) {
        places.put(target.label(), instructions.size());
      } else if (element instanceof Instruction instruction) {
        instructions.add(instruction);
      }
    }
    code = instructions.toArray(Instruction[]::new);
    links = new Object[code.length];
    CodeAttribute attribute = (CodeAttribute) body;
    locals = attribute.maxLocals();
    stack = attribute.maxStack();
    body.exceptionHandlers().forEach(this::handler);
    live = new LiveSlots(this).of(code);
  }

  private void handler(ExceptionCatch each) {
    handlers.add(
        new Handler(
            place(each.tryStart()),
            place(each.tryEnd()),
            place(each.handler()),
            each.catchType().map(type -> type.asInternalName())));
  }

  int place(Label label) {
    return places.getOrDefault(label, code.length);
  }

  Instruction instruction(int at) {
    return code[at];
  }

  /** Facts about the instruction; null before they were looked for. */
  @Nullable Object link(int at) {
    return links[at];
  }

  <T> T link(int at, T found) {
    links[at] = found;
    return found;
  }

  List<Handler> handlers() {
    read();
    return handlers;
  }

  int locals() {
    read();
    return locals;
  }

  int stack() {
    read();
    return stack;
  }

  /** The variables that may still be read when the instruction comes next. */
  BitSet live(int at) {
    return live[at];
  }
}
