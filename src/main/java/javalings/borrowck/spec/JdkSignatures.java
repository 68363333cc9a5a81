package javalings.borrowck.spec;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javalings.jdk.Jdk;
import javalings.jdk.JdkModel;
import javalings.jdk.MemberElements;
import javalings.jdk.MethodRow;
import javalings.jdk.OwnershipSignature;
import javalings.jdk.ParameterMode;
import javalings.jdk.TypeClass;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.Types;

/**
 * The ownership signatures of libraries' methods: as rows say, or else as the JDK's types suggest.
 */
public final class JdkSignatures {
  private final Types types;
  private final TypeClasses typeClasses;
  private final JdkModel model;
  private final Map<ExecutableElement, OwnershipSignature> known = new HashMap<>();

  public JdkSignatures(Types types, TypeClasses typeClasses, JdkModel model) {
    this.types = types;
    this.typeClasses = typeClasses;
    this.model = model;
  }

  /** Whether a method is the JDK's, or one of another library that has a row. */
  public boolean declares(ExecutableElement method) {
    return Jdk.declares(method) || added(method).isPresent();
  }

  public OwnershipSignature of(ExecutableElement method) {
    var signature = known.get(method);
    if (signature == null) {
      signature = find(method);
      known.put(method, signature);
    }
    return signature;
  }

  private OwnershipSignature find(ExecutableElement method) {
    return row(method)
        .map(row ->
            new OwnershipSignature(
                row.receiver(),
                row.parameters().isEmpty() ? unlisted(method) : row.parameters(),
                row.result(),
                Set.of(OwnershipSignature.THIS),
                true))
        .orElseGet(() ->
            new OwnershipSignature(
                unlistedReceiver(method),
                unlisted(method),
                unlistedResult(method),
                Set.of(OwnershipSignature.THIS),
                true));
  }

  /**
   * A result of a container that does not let go of it is lent, and a stream looks into its source.
   */
  private OwnershipSignature.Result unlistedResult(ExecutableElement method) {
    if (!method.getModifiers().contains(Modifier.STATIC)
        && typeClasses.looks(method.getReturnType())) {
      return OwnershipSignature.Result.VIEW;
    }
    var lends =
        method.getReturnType() instanceof TypeVariable
            && !method.getModifiers().contains(Modifier.STATIC)
            && !Jdk.isFunction(MemberElements.owner(method))
            && !Jdk.describes(MemberElements.owner(method));
    return lends ? OwnershipSignature.Result.ELEMENT : OwnershipSignature.Result.VALUE;
  }

  private Optional<MethodRow> row(ExecutableElement method) {
    return Jdk.declares(method)
        ? model.method(method.getSimpleName().toString(), row -> fits(row, method))
        : added(method);
  }

  private Optional<MethodRow> added(ExecutableElement method) {
    return model.addedMethod(method.getSimpleName().toString(), row -> fits(row, method));
  }

  private boolean fits(MethodRow row, ExecutableElement method) {
    return inherits(MemberElements.owner(method), row.type())
        && row.takes(() -> simpleTypes(method));
  }

  private List<String> simpleTypes(ExecutableElement method) {
    return method.getParameters().stream()
        .map(parameter -> types.erasure(parameter.asType()).toString())
        .map(name -> name.substring(name.lastIndexOf('.') + 1))
        .toList();
  }

  boolean inherits(TypeElement type, String name) {
    if (type.getQualifiedName().contentEquals(name)) {
      return true;
    }
    return types.directSupertypes(type.asType()).stream()
        .anyMatch(parent ->
            types.asElement(parent) instanceof TypeElement element && inherits(element, name));
  }

  private List<ParameterMode> unlisted(ExecutableElement method) {
    return method.getParameters().stream().map(this::unlisted).toList();
  }

  /**
   * The JDK takes what it declares to take: a stream, or what a constructor wraps. Other methods
   * only use what can be closed. Functions look at what they get; about any other {@code Object}
   * nothing is known.
   */
  private ParameterMode unlisted(VariableElement parameter) {
    if (!(parameter.getEnclosingElement() instanceof ExecutableElement method)) {
      return ParameterMode.UNKNOWN;
    }
    if (typeClasses.isLentResource(parameter.asType())) {
      return method.getKind() == ElementKind.CONSTRUCTOR ? ParameterMode.KEEP : ParameterMode.LOOK;
    }
    if (typeClasses.of(parameter.asType()) == TypeClass.OWNED) {
      var wraps =
          method.getKind() == ElementKind.CONSTRUCTOR
              || typeClasses.looks(parameter.asType())
              || typeClasses.of(method.getReturnType()).strict();
      return wraps ? ParameterMode.VALUE : ParameterMode.LOOK;
    }
    return Jdk.isFunction(MemberElements.owner(method))
        ? ParameterMode.LOOK
        : ParameterMode.UNKNOWN;
  }

  private OwnershipSignature.Receiver unlistedReceiver(ExecutableElement method) {
    if (method.getModifiers().contains(Modifier.STATIC)
        || method.getKind() == ElementKind.CONSTRUCTOR) {
      return OwnershipSignature.Receiver.FREE;
    }
    return closes(method, typeClasses)
        ? OwnershipSignature.Receiver.CONSUMED
        : OwnershipSignature.Receiver.SHARED;
  }

  /** Whether a method is the {@code close()} of something that it ends. */
  public boolean closes(ExecutableElement method) {
    return closes(method, typeClasses);
  }

  /** {@code close()} ends what has an owner, whatever declares it. */
  static boolean closes(ExecutableElement method, TypeClasses typeClasses) {
    return method.getSimpleName().contentEquals("close")
        && method.getParameters().isEmpty()
        && ends(MemberElements.owner(method).asType(), typeClasses);
  }

  private static boolean ends(TypeMirror type, TypeClasses typeClasses) {
    return typeClasses.of(type) == TypeClass.OWNED || typeClasses.isLentResource(type);
  }
}
