package javalings.interleave.machine;

import java.lang.classfile.Instruction;
import java.lang.classfile.Label;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.IncrementInstruction;
import java.lang.classfile.instruction.LoadInstruction;
import java.lang.classfile.instruction.LookupSwitchInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.classfile.instruction.StoreInstruction;
import java.lang.classfile.instruction.TableSwitchInstruction;
import java.lang.classfile.instruction.ThrowInstruction;
import java.util.BitSet;
import java.util.function.IntConsumer;

/** Which local variables may still be read, for each instruction of a method. */
final class LiveSlots {

  private final MachineMethod method;

  LiveSlots(MachineMethod method) {
    this.method = method;
  }

  BitSet[] of(Instruction[] code) {
    BitSet[] live = new BitSet[code.length + 1];
    for (int i = 0; i < live.length; i++) {
      live[i] = new BitSet();
    }
    boolean isNew = true;
    while (isNew) {
      isNew = false;
      for (int i = code.length - 1; i >= 0; i--) {
        isNew |= renew(code[i], i, live);
      }
    }
    return live;
  }

  private boolean renew(Instruction instruction, int at, BitSet[] live) {
    BitSet now = new BitSet();
    next(instruction, at, each -> now.or(live[each]));
    if (instruction instanceof StoreInstruction store) {
      now.clear(store.slot());
    } else if (instruction instanceof LoadInstruction load) {
      now.set(load.slot());
    } else if (instruction instanceof IncrementInstruction increment) {
      now.set(increment.slot());
    }
    for (MachineMethod.Handler handler : method.handlers()) {
      if (at >= handler.from() && at < handler.to()) {
        now.or(live[handler.at()]);
      }
    }
    boolean isNew = !now.equals(live[at]);
    live[at] = now;
    return isNew;
  }

  private void next(Instruction instruction, int at, IntConsumer each) {
    switch (instruction) {
      case BranchInstruction branch -> {
        each.accept(method.place(branch.target()));
        if (branch.opcode() != Opcode.GOTO && branch.opcode() != Opcode.GOTO_W) {
          each.accept(at + 1);
        }
      }
      case TableSwitchInstruction choice -> {
        accept(choice.defaultTarget(), each);
        choice.cases().forEach(one -> accept(one.target(), each));
      }
      case LookupSwitchInstruction choice -> {
        accept(choice.defaultTarget(), each);
        choice.cases().forEach(one -> accept(one.target(), each));
      }
      case ReturnInstruction _, ThrowInstruction _ -> {}
      default -> each.accept(at + 1);
    }
  }

  private void accept(Label label, IntConsumer each) {
    each.accept(method.place(label));
  }
}
