package javalings.query;

import java.util.regex.Pattern;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * A type of Java, as far as a database asks for it.
 *
 * @param optional whether it is an {@code Optional} of the rest
 * @param boxed its qualified name, boxed: {@code java.lang.Long}; {@code null} for that very word
 * @param shown as people write it: {@code Optional<Long>}
 */
record ValueType(boolean optional, String boxed, String shown) {

  static final String NULL = "null";
  private static final Pattern PACKAGE = Pattern.compile("\\b[a-z_][\\w$]*\\.");

  static ValueType of(TypeMirror type, Types types) {
    var shown = PACKAGE.matcher(plain(type)).replaceAll("");
    if (type instanceof DeclaredType declared
        && name(declared).equals("java.util.Optional")
        && declared.getTypeArguments().size() == 1) {
      return new ValueType(true, boxed(declared.getTypeArguments().getFirst(), types), shown);
    }
    return new ValueType(false, boxed(type, types), shown);
  }

  private static String boxed(TypeMirror type, Types types) {
    if (type.getKind() == TypeKind.NULL) {
      return NULL;
    }
    return switch (type) {
      case PrimitiveType primitive -> types.boxedClass(primitive).getQualifiedName().toString();
      case DeclaredType declared -> name(declared);
      default -> plain(type);
    };
  }

  /** Without annotations. */
  private static String plain(TypeMirror type) {
    return type.toString().replaceAll("@\\S+ ", "");
  }

  private static String name(DeclaredType type) {
    return ((TypeElement) type.asElement()).getQualifiedName().toString();
  }

  boolean isNull() {
    return boxed.equals(NULL);
  }
}
