package javalings.interleave.instrument;

import java.lang.classfile.CodeBuilder;
import java.lang.constant.MethodTypeDesc;
import java.util.Optional;
import javalings.jdk.ObjectSharing;

/** Calls by {@code super}, in a class of the program, of what a class of the JDK above it does. */
record SuperCalls(
    ClassPool pool, EmitContext context, Replacements replacements, BridgeMethods bridges) {

  /** Writes the call with all that it does to the object; false if it is left as it is. */
  boolean instrument(CodeBuilder code, LibraryCalls.Call call) {
    String declaring = ClassPool.internalName(call.owner());
    Optional<String> owner =
        pool.libraryOwner(declaring, call.name(), call.type().descriptorString())
            .filter(LibraryCalls::isOfJdk);
    if (owner.isEmpty()
        || call.name().equals("<init>")
        || call.inInterface()
        || LibraryCalls.isOfCopy(pool, call)) {
      return false;
    }
    return instrument(code, call, owner.get());
  }

  private boolean instrument(CodeBuilder code, LibraryCalls.Call call, String owner) {
    int site = context.call(owner, call.name());
    Optional<Replacements.Target> stand = replacements.forInstance(owner, call.name(), call.type());
    ObjectSharing sharing = LibraryCalls.sharing(owner);
    if (stand.isPresent() && owner.equals("java/lang/Thread")) {
      code.loadConstant(site)
          .invokestatic(stand.get().owner(), stand.get().name(), stand.get().type());
      return true;
    }
    if (stand.isPresent() && sharing == ObjectSharing.CONCURRENT) {
      HookCalls.refuse(code, reason(call, owner), site); // its stand-in would call this method
      return false;
    }
    if (sharing == ObjectSharing.NONE) {
      return false;
    }
    MethodTypeDesc type = call.flat().changeParameterType(0, context.type());
    bridges.call(code, type, context.line(), body -> CallBodies.watched(body, call, owner, site));
    return true;
  }

  private static String reason(LibraryCalls.Call call, String owner) {
    return "super.%s() in a class that extends %s: let the class hold one in a field instead"
        .formatted(call.name(), owner.substring(owner.lastIndexOf('/') + 1));
  }
}
