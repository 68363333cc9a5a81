package javalings.borrowck.spec;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javalings.borrowck.mir.OwnershipKind;
import javalings.jdk.MemberElements;
import javalings.jdk.OwnershipSignature;
import javalings.jdk.ParameterMode;
import javalings.jdk.TypeClass;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;

/** The signatures of methods: annotations for what learners write, the table for the JDK. */
public final class OwnershipSignatures {

  private final JdkSignatures jdk;
  private final TypeClasses typeClasses;
  private final InferredModes inferred;
  private final Map<ExecutableElement, OwnershipSignature> known = new HashMap<>();

  public OwnershipSignatures(JdkSignatures jdk, TypeClasses typeClasses, InferredModes inferred) {
    this.jdk = jdk;
    this.typeClasses = typeClasses;
    this.inferred = inferred;
  }

  public OwnershipSignature of(ExecutableElement method) {
    if (jdk.declares(method)) {
      return jdk.of(method);
    }
    var signature = known.get(method);
    if (signature == null) {
      signature = written(method);
      known.put(method, signature);
    }
    return signature;
  }

  private OwnershipSignature written(ExecutableElement method) {
    var parameterModes = new ArrayList<ParameterMode>();
    for (int i = 0; i < method.getParameters().size(); i++) {
      parameterModes.add(mode(method, i));
    }
    var sources = mayLook(method) ? new HashSet<>(from(method)) : new HashSet<Integer>();
    sources.addAll(handedBack(method));
    return new OwnershipSignature(receiver(method), parameterModes, result(method), sources, false);
  }

  /** The collections of plain values that the method has got, and returns. */
  public Set<Integer> handedBack(ExecutableElement method) {
    var found = new HashSet<Integer>();
    if (!mayBeLook(method.getReturnType())) {
      return found;
    }
    for (int i = 0; i < method.getParameters().size(); i++) {
      var parameter = method.getParameters().get(i);
      var unmarked = typeClasses.marked(parameter, OwnershipKind.COPY) == OwnershipKind.COPY;
      if (unmarked
          && typeClasses.of(parameter.asType()) == TypeClass.LENT
          && inferred.handsBack(method, i)) {
        found.add(i);
      }
    }
    return found;
  }

  private boolean mayBeLook(TypeMirror type) {
    return typeClasses.of(type) == TypeClass.LENT
        || typeClasses.of(type) == TypeClass.VIEW
        || typeClasses.looks(type)
        || typeClasses.hides(type)
        || (typeClasses.ordinary() && typeClasses.mayBeFunction(type));
  }

  private ParameterMode mode(ExecutableElement method, int index) {
    var parameter = method.getParameters().get(index);
    if (OwnershipAnnotations.has(parameter, "Send")) {
      return ParameterMode.SEND;
    }
    var kind = typeClasses.marked(parameter, OwnershipKind.COPY);
    if (kind != OwnershipKind.COPY) {
      return kind == OwnershipKind.REF ? ParameterMode.SHARED : ParameterMode.MUT;
    }
    return unmarked(method, index);
  }

  /** The inferred mode of a collection of plain values, or of a lambda, that has no annotation. */
  private ParameterMode unmarked(ExecutableElement method, int index) {
    var type = handed(method, index);
    var lent = typeClasses.of(type) == TypeClass.LENT;
    if (!lent && !typeClasses.isInterface(type)) {
      return ParameterMode.VALUE;
    }
    var mode = inferred.of(method, index);
    if (mode == ParameterMode.KEEP && startsThread(method)) {
      return ParameterMode.SEND;
    }
    return lent || mode == ParameterMode.KEEP || mode == ParameterMode.SEND
        ? mode
        : ParameterMode.VALUE;
  }

  /** An object that a thread keeps from its constructor goes to another thread with it. */
  private boolean startsThread(ExecutableElement method) {
    return method.getKind() == ElementKind.CONSTRUCTOR
        && jdk.inherits(MemberElements.owner(method), "java.lang.Thread");
  }

  /** The type of one argument, also where the parameter takes any number of them. */
  public static TypeMirror handed(ExecutableElement method, int index) {
    return handed((ExecutableType) method.asType(), method, index);
  }

  /** As {@link #handed(ExecutableElement, int)}, of a method whose type variables are known. */
  public static TypeMirror handed(ExecutableType called, ExecutableElement method, int index) {
    var type = called.getParameterTypes().get(index);
    var last = index == method.getParameters().size() - 1;
    return last && method.isVarArgs() && type instanceof ArrayType array
        ? array.getComponentType()
        : type;
  }

  private OwnershipSignature.Receiver receiver(ExecutableElement method) {
    if (method.getModifiers().contains(Modifier.STATIC)
        || method.getKind() == ElementKind.CONSTRUCTOR) {
      return OwnershipSignature.Receiver.FREE;
    }
    if (OwnershipAnnotations.has(method, "Consumes") || JdkSignatures.closes(method, typeClasses)) {
      return OwnershipSignature.Receiver.CONSUMED;
    }
    if (OwnershipAnnotations.has(method, "Mut")) {
      return OwnershipSignature.Receiver.MUT;
    }
    return OwnershipSignature.Receiver.SHARED;
  }

  private OwnershipSignature.Result result(ExecutableElement method) {
    var kind = typeClasses.marked(method, OwnershipKind.of(typeClasses.of(method.getReturnType())));
    if (OwnershipAnnotations.has(method, "Borrowed")
        || OwnershipAnnotations.has(method, "BorrowedMut")) {
      return kind == OwnershipKind.REF
          ? OwnershipSignature.Result.SHARED
          : OwnershipSignature.Result.MUT;
    }
    var owner = typeClasses.of(method.getReturnType()) == TypeClass.OWNED;
    return owner && isAccessor(method)
        ? OwnershipSignature.Result.SHARED
        : OwnershipSignature.Result.VALUE;
  }

  /** A record lends its components; a pattern that takes the record apart gets them for good. */
  private static boolean isAccessor(ExecutableElement method) {
    return MemberElements.owner(method).getRecordComponents().stream()
        .anyMatch(component -> method.equals(component.getAccessor()));
  }

  /**
   * The parameters that the result may borrow from: those that {@code @From} names, else by the
   * rules of lifetime elision (RFC 141): the receiver, else all parameters that borrow, of which
   * there should be one.
   */
  public Set<Integer> from(ExecutableElement method) {
    var named = OwnershipAnnotations.from(method);
    if (named.isPresent()) {
      return OwnershipAnnotations.named(method, named.get());
    }
    if (!lends(method)) {
      return borrowing(method);
    }
    var found = new HashSet<>(Set.of(OwnershipSignature.THIS));
    if (typeClasses.ordinary()) {
      // Nobody who left out all marks has said that the parameters are not meant.
      found.addAll(borrowing(method));
    }
    return found;
  }

  /** Whether a method borrows its object, and so can lend from it. */
  public boolean lends(ExecutableElement method) {
    var receiver = receiver(method);
    return receiver == OwnershipSignature.Receiver.SHARED
        || receiver == OwnershipSignature.Receiver.MUT;
  }

  /** The parameters that borrow, or may contain a borrow. */
  public Set<Integer> borrowing(ExecutableElement method) {
    var found = new HashSet<Integer>();
    for (int i = 0; i < method.getParameters().size(); i++) {
      var parameter = method.getParameters().get(i);
      if (typeClasses.kind(parameter).borrows() || typeClasses.carries(parameter.asType())) {
        found.add(i);
      }
    }
    return found;
  }

  /** Whether the result of a method is, or contains, a borrow. */
  public boolean returnsBorrow(ExecutableElement method) {
    return returns(method).borrows() || typeClasses.carries(method.getReturnType());
  }

  /** Whether callers expect that the result of a method may borrow from something. */
  public boolean mayLook(ExecutableElement method) {
    return returnsBorrow(method)
        || result(method) != OwnershipSignature.Result.VALUE
        || OwnershipAnnotations.from(method).isPresent()
        || typeClasses.looks(method.getReturnType());
  }

  public OwnershipKind returns(ExecutableElement method) {
    return typeClasses.marked(method, OwnershipKind.of(typeClasses.of(method.getReturnType())));
  }
}
