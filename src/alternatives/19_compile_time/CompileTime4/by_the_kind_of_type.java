import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.tools.Diagnostic;

/**
 * Refuses money that rounds. Where {@code @Money} marks a field, a parameter or a method, and its
 * type or result type is double or float, boxed or not, there is one error, at that element, and
 * its message has the name of the element. Nothing else is refused.
 */
@SupportedAnnotationTypes("Money")
class CompileTime4 extends AbstractProcessor {

  private static TypeMirror typeOf(Element element) {
    return switch (element) {
      case ExecutableElement method -> method.getReturnType();
      default -> element.asType();
    };
  }

  private boolean rounds(TypeMirror type) {
    if (type.getKind() == TypeKind.DECLARED) {
      try {
        return rounds(processingEnv.getTypeUtils().unboxedType(type));
      } catch (IllegalArgumentException noBox) {
        return false;
      }
    }
    return type.getKind() == TypeKind.DOUBLE || type.getKind() == TypeKind.FLOAT;
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    for (var annotation : annotations) {
      for (var element : round.getElementsAnnotatedWith(annotation)) {
        var type = typeOf(element);
        if (rounds(type)) {
          var message = "use cents for " + element.getSimpleName();
          processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, message, element);
        }
      }
    }
    return false;
  }
}
