package javalings.borrowck.spec;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javalings.borrowck.mir.OwnershipKind;
import javalings.jdk.Jdk;
import javalings.jdk.JdkModel;
import javalings.jdk.TypeClass;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/** The class of types and the kind of variables. */
public final class TypeClasses {
  private final JdkModel model;
  private final Map<Element, TypeClass> known = new HashMap<>();
  private final BorrowCarriers carriers = new BorrowCarriers(this);
  private final Set<Element> owningVariables = new HashSet<>();
  private final boolean ordinary;

  /**
   * The classes as one file sees them.
   *
   * @param ordinary whether the file says nothing of ownership but the import: then what the JDK's
   *     types suggest is no promise, and resources are shared as Java shares them
   */
  public TypeClasses(JdkModel model, boolean ordinary) {
    this.model = model;
    this.ordinary = ordinary;
  }

  /** Whether the file says nothing of ownership. */
  public boolean ordinary() {
    return ordinary;
  }

  /**
   * From here on values of a type variable have owners: somewhere it stands for a type that has.
   */
  public void own(TypeVariable variable) {
    owningVariables.add(variable.asElement());
  }

  public TypeClass of(TypeMirror type) {
    if (type instanceof DeclaredType declared) {
      return ofDeclared(declared);
    }
    if (type instanceof ArrayType) {
      return holdsOwners(type) ? TypeClass.OWNED : TypeClass.LENT;
    }
    if (type instanceof TypeVariable variable) {
      return owningVariables.contains(variable.asElement()) ? TypeClass.OWNED : ofBound(variable);
    }
    return type instanceof WildcardType wildcard && wildcard.getExtendsBound() != null
        ? of(wildcard.getExtendsBound())
        : TypeClass.PLAIN;
  }

  private TypeClass ofBound(TypeVariable variable) {
    return variable.getUpperBound() instanceof DeclaredType bound
        ? of((TypeElement) bound.asElement())
        : TypeClass.PLAIN;
  }

  private TypeClass ofDeclared(DeclaredType type) {
    var typeClass = of((TypeElement) type.asElement());
    return !typeClass.strict() && holdsOwners(type) ? TypeClass.OWNED : typeClass;
  }

  /** Whether it is an array, or a container of the JDK, of what has an owner or borrows. */
  public boolean holdsOwners(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return strict(array.getComponentType()) || borrowed(array.getComponentType());
    }
    return type instanceof DeclaredType declared
        && Jdk.declares(declared.asElement())
        && !Jdk.isFunction((TypeElement) declared.asElement())
        && !Jdk.describes((TypeElement) declared.asElement())
        && declared.getTypeArguments().stream()
            .anyMatch(argument -> strict(argument) || borrowed(argument));
  }

  /** Whether losing sight of a value of this type would break a promise that somebody wrote. */
  public boolean strict(TypeMirror type) {
    return of(type).strict() && !byNature(type);
  }

  /** Whether only the JDK's types make it a look into something, in a file without marks. */
  public boolean byNature(TypeMirror type) {
    if (type instanceof WildcardType wildcard && wildcard.getExtendsBound() != null) {
      return byNature(wildcard.getExtendsBound());
    }
    return ordinary
        && of(type) == TypeClass.VIEW
        && type instanceof DeclaredType declared
        && !OwnershipAnnotations.has(declared.asElement(), "View");
  }

  /** Whether it is something to close that is shared as Java shares it. */
  public boolean isLentResource(TypeMirror type) {
    return ordinary
        && of(type) == TypeClass.LENT
        && type instanceof DeclaredType declared
        && inherits(declared, "java.lang.AutoCloseable");
  }

  /** Whether a lambda can be of this type, or an object that hides one. */
  public boolean mayBeFunction(TypeMirror type) {
    return isInterface(type) && !immutable(type);
  }

  /** Whether a collection can be handed out as something less: {@code Iterable}. */
  public boolean hides(TypeMirror type) {
    return isInterface(type)
        && type instanceof DeclaredType declared
        && Jdk.declares(declared.asElement())
        && !Jdk.isFunction((TypeElement) declared.asElement());
  }

  public boolean isInterface(TypeMirror type) {
    return of(type) == TypeClass.PLAIN
        && type instanceof DeclaredType declared
        && declared.asElement().getKind().isInterface();
  }

  /** Whether it is a container of lambdas. */
  public boolean holdsFunctions(TypeMirror type) {
    return type instanceof DeclaredType declared
        && declared.getTypeArguments().stream()
            .anyMatch(argument -> mayBeFunction(argument) || holdsFunctions(argument));
  }

  /** Whether a type says of one of its arguments that it is borrowed. */
  static boolean borrowing(TypeMirror type) {
    return type instanceof DeclaredType declared
        && declared.getTypeArguments().stream().anyMatch(TypeClasses::borrowed);
  }

  static boolean borrowed(TypeMirror type) {
    return element(type) != OwnershipKind.OWNED;
  }

  /**
   * How a container holds its elements. An annotation in front of {@code int[]} is one of the type
   * {@code int} to javac (JLS 9.7.4), and means the array: a number is never borrowed.
   */
  public static OwnershipKind element(TypeMirror type) {
    if (immutable(type)) {
      return OwnershipKind.OWNED;
    }
    if (OwnershipAnnotations.has(type, "BorrowedMut")) {
      return OwnershipKind.REFMUT;
    }
    return OwnershipAnnotations.has(type, "Borrowed") ? OwnershipKind.REF : OwnershipKind.OWNED;
  }

  private TypeClass of(TypeElement type) {
    var typeClass = known.get(type);
    if (typeClass == null) {
      typeClass = find(type);
      known.put(type, typeClass);
    }
    return typeClass;
  }

  private TypeClass find(TypeElement type) {
    if (OwnershipAnnotations.has(type, "View")) {
      return TypeClass.VIEW;
    }
    if (OwnershipAnnotations.has(type, "ViewMut")) {
      return TypeClass.VIEW_MUT;
    }
    if (OwnershipAnnotations.has(type, "Move")) {
      return TypeClass.OWNED;
    }
    var listed = model.typeClass(type.getQualifiedName().toString());
    return listed
        .map(it -> it == TypeClass.OWNED && Jdk.declares(type) ? resource() : it)
        .orElseGet(() -> inherited(type));
  }

  private TypeClass resource() {
    return ordinary ? TypeClass.LENT : TypeClass.OWNED;
  }

  private TypeClass inherited(TypeElement type) {
    if (type.getQualifiedName().contentEquals("java.lang.AutoCloseable")) {
      return resource();
    }
    var typeClass = TypeClass.PLAIN;
    for (var parent : type.getInterfaces()) {
      typeClass = stronger(typeClass, parent);
    }
    return stronger(typeClass, type.getSuperclass());
  }

  private TypeClass stronger(TypeClass typeClass, TypeMirror parent) {
    return typeClass == TypeClass.PLAIN && parent instanceof DeclaredType declared
        ? of((TypeElement) declared.asElement())
        : typeClass;
  }

  /** The kind of a variable, parameter or field as declared. */
  public OwnershipKind kind(Element variable) {
    return marked(variable, OwnershipKind.of(of(variable.asType())));
  }

  /** The class of a declared type: an ordinary object counts as owned where it is borrowed. */
  public TypeClass of(AnnotatedConstruct marked, TypeMirror type) {
    var typeClass = of(type);
    return typeClass == TypeClass.PLAIN
            && marked(marked, OwnershipKind.COPY) != OwnershipKind.COPY
            && !immutable(type)
        ? TypeClass.OWNED
        : typeClass;
  }

  /** The kind that a mark makes of something which would otherwise be of another. */
  public OwnershipKind marked(AnnotatedConstruct marked, OwnershipKind otherwise) {
    if (OwnershipAnnotations.has(marked, "BorrowedMut")) {
      return OwnershipKind.REFMUT;
    }
    return OwnershipAnnotations.has(marked, "Borrowed") ? OwnershipKind.REF : otherwise;
  }

  /** Whether an object of a class of a library is for one thread only. */
  public boolean alone(TypeElement type) {
    return model.singleThreaded(type.getQualifiedName().toString())
        || (type.getSuperclass() instanceof DeclaredType above
            && alone((TypeElement) above.asElement()))
        || (Jdk.declares(type)
            && type.getInterfaces().stream()
                .anyMatch(each ->
                    each instanceof DeclaredType above && alone((TypeElement) above.asElement())));
  }

  /** Whether values of this type can contain a borrow of something else, at any depth. */
  public boolean carries(TypeMirror type) {
    return carriers.carries(type);
  }

  /** Whether it is of the JDK's types that look into a collection by nature: a stream. */
  public boolean looks(TypeMirror type) {
    return type instanceof DeclaredType declared
        && Jdk.declares(declared.asElement())
        && inherits(declared, "java.util.stream.BaseStream");
  }

  private static boolean inherits(DeclaredType type, String name) {
    var element = (TypeElement) type.asElement();
    return element.getQualifiedName().contentEquals(name)
        || Stream.concat(element.getInterfaces().stream(), Stream.of(element.getSuperclass()))
            .anyMatch(parent -> parent instanceof DeclaredType it && inherits(it, name));
  }

  /** Whether copies of it cannot be told apart: nothing can go wrong when it is kept. */
  public static boolean immutable(TypeMirror type) {
    if (type.getKind().isPrimitive() || type.getKind() == TypeKind.NULL) {
      return true;
    }
    return type instanceof DeclaredType declared
        && (declared.asElement().getKind() == javax.lang.model.element.ElementKind.ENUM
            || IMMUTABLE.contains(
                ((TypeElement) declared.asElement()).getQualifiedName().toString()));
  }

  private static final Set<String> IMMUTABLE =
      Set.of(
          "java.lang.String",
          "java.lang.Integer",
          "java.lang.Long",
          "java.lang.Double",
          "java.lang.Float",
          "java.lang.Boolean",
          "java.lang.Character",
          "java.lang.Short",
          "java.lang.Byte");
}
