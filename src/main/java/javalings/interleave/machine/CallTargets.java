package javalings.interleave.machine;

import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** Finds out which method a call means. */
final class CallTargets {

  /** The facts about a call that hold for every receiver. */
  private record Site(
      String owner, String name, String key, MethodTypeDesc type, @Nullable CallTarget fixed) {}

  private final MachineProgram program;

  CallTargets(MachineProgram program) {
    this.program = program;
  }

  CallTarget of(MachineState state, MachineFrame frame, int at, InvokeInstruction call) {
    Site site =
        frame.method.link(at) instanceof Site known ? known : frame.method.link(at, site(call));
    if (site.fixed != null) {
      return site.fixed;
    }
    Object receiver = frame.peek(site.type.parameterCount());
    return receiver instanceof HeapReference reference
        ? ofReceiver(state, site, reference)
        : ofHost(site);
  }

  private Site site(InvokeInstruction call) {
    String owner = call.owner().asInternalName();
    String name = call.name().stringValue();
    String key = name + call.type().stringValue();
    MethodTypeDesc type = call.typeSymbol();
    return new Site(owner, name, key, type, fixed(call.opcode(), owner, name, key, type));
  }

  private @Nullable CallTarget fixed(
      Opcode opcode, String owner, String name, String key, MethodTypeDesc type) {
    boolean isPrint = owner.equals("java/io/PrintStream") && name.startsWith("print");
    if (isPrint && type.parameterCount() <= 1 && !name.equals("printf")) {
      String what = type.parameterCount() == 0 ? "" : type.parameterType(0).descriptorString();
      return new CallTarget.Printing(what, name.equals("println"));
    }
    if (opcode != Opcode.INVOKESTATIC && opcode != Opcode.INVOKESPECIAL) {
      return null;
    }
    MachineClass declared = program.find(owner);
    MachineMethod method = declared == null ? null : program.method(declared, key);
    if (method != null) {
      return new CallTarget.OfProgram(method, null);
    }
    String library = declared == null ? owner : MachineProgram.libraryParent(declared);
    return opcode == Opcode.INVOKESTATIC
        ? new CallTarget.OfHost(host(library, name, type), type)
        : special(library, name, key, type);
  }

  private static CallTarget special(String owner, String name, String key, MethodTypeDesc type) {
    LibraryMethod known = LibraryMethod.find(owner, key);
    if (known != null) {
      return new CallTarget.OfLibrary(known);
    }
    if (name.equals("<init>") && HostCalls.isThrowable(owner)) {
      return new CallTarget.NewThrowable(type);
    }
    throw new BeyondMachine(owner + "." + key);
  }

  private static Method host(String owner, String name, MethodTypeDesc type) {
    if (!HostCalls.isKnown(owner)) {
      throw new BeyondMachine(owner + "." + name);
    }
    return HostCalls.method(owner, name, type);
  }

  private static CallTarget ofHost(Site site) {
    return new CallTarget.OfHost(host(site.owner, site.name, site.type), site.type);
  }

  private CallTarget ofReceiver(MachineState state, Site site, HeapReference receiver) {
    return switch (state.at(receiver).type) {
      case MachineClass type when receiver.address() != type.statics.address() ->
          ofClass(type, site);
      case MachineClass _ -> // a class object is where the statics are
          library("java/lang/Class", site.key);
      case LambdaBody(MachineMethod method) -> new CallTarget.OfProgram(method, receiver);
      case String library -> library(library, site.key);
      default -> throw new BeyondMachine(site.key);
    };
  }

  private CallTarget ofClass(MachineClass type, Site site) {
    MachineMethod method = program.method(type, site.key);
    return method == null
        ? library(MachineProgram.libraryParent(type), site.key)
        : new CallTarget.OfProgram(method, null);
  }

  private static CallTarget library(String owner, String key) {
    LibraryMethod known = LibraryMethod.find(owner, key);
    if (known == null && HostCalls.isThrowable(owner)) {
      known = LibraryMethod.find("java/lang/Throwable", key);
    }
    if (known == null) {
      throw new BeyondMachine(owner + "." + key);
    }
    return new CallTarget.OfLibrary(known);
  }
}
