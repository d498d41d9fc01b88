//! Spanish.

use super::Signal::{
    Account, Advert, AuthorBox, Byline, Comments, Consent, Credit, Legal, MostRead, Navigation,
    Pagination, Published, ReadMore, ReadTime, Related, Search, Share, Shop, Skip, Subscribe, Tags,
    Technical, Tools, Updated,
};
use super::{Language, date, end, inside, name, start, whole};

pub(in crate::vocab) const LANGUAGE: Language = Language {
    code: "es",
    phrases: &[
        // Headings above, and prompts to, teasers of other stories.
        whole(
            Related,
            "noticias relacionadas; noticia relacionada; artículos relacionados; \
             artículo relacionado; entradas relacionadas; contenido relacionado; \
             contenidos relacionados; temas relacionados; relacionadas; relacionados; \
             relacionado; información relacionada; enlaces relacionados; videos relacionados; \
             vídeos relacionados; productos relacionados; productos similares; \
             artículos similares; publicaciones relacionadas; posts relacionados; \
             más sobre este tema; más sobre el tema; más información sobre este tema; \
             más noticias; más noticias sobre; más artículos; otros artículos; otras noticias; \
             más contenidos; más historias; también te puede interesar; te puede interesar; \
             te podría interesar; también te podría interesar; quizás te interese; \
             quizá te interese; tal vez te interese; le puede interesar; \
             también le puede interesar; le podría interesar; puede interesarte; \
             podría interesarte; te interesa; te puede gustar; también te puede gustar; \
             te recomendamos; te recomendamos leer; le recomendamos; le sugerimos; te sugerimos; \
             recomendados; recomendado; recomendadas; recomendamos; recomendaciones; \
             recomendado para ti; recomendados para ti; recomendados para usted; recomendado por; \
             nuestras recomendaciones; sugerencias; lee también; lea también; leer también; \
             leé también; lee además; lea además; lea más; ver también; vea también; \
             mira también; mire también; véase también; además; no te pierdas; no te lo pierdas; \
             no se pierda; imperdible; imperdibles; para saber más; para leer más; \
             lecturas recomendadas; lectura recomendada; los lectores también leyeron; \
             otros usuarios también vieron; en la web; en otras webs; \
             contenido patrocinado relacionado; archivado en; destacados; destacadas; destacado; \
             noticias destacadas; artículos destacados; dosier; en este artículo se habla de; \
             te puede interesar leer; sigue leyendo",
        ),
        start(
            Related,
            "lee también; lea también; leé también; lee además; lea además; leer también; \
             lee más:; lea más:; lea aquí; lee aquí; ver también:; vea también; mira también; \
             mire también; mirá también; véase también; te puede interesar; le puede interesar; \
             te podría interesar; también te puede interesar; también puedes leer; \
             quizás te interese; no te pierdas; no se pierda; te recomendamos; le recomendamos; \
             te sugerimos; le sugerimos; más sobre este; más información sobre; \
             noticias relacionadas; artículos relacionados; entérate:; entérese:; además:; \
             relacionado:; relacionada:; video:; vídeo:; en video:; en fotos:; más noticias de; \
             más noticias sobre; conoce más; descubre más; conozca más; para leer:; en imágenes:; \
             te recomiendo leer",
        ),
        // Headings above stories ranked by readers or by time.
        whole(
            MostRead,
            "lo más leído; las más leídas; los más leídos; más leídas; más leídos; más leído; \
             lo más visto; las más vistas; los más vistos; más vistos; más vistas; \
             lo más compartido; lo más comentado; más comentadas; lo más reciente; lo más nuevo; \
             lo más popular; más populares; populares; popular; artículos populares; \
             entradas populares; noticias populares; lo más buscado; más buscados; tendencias; \
             tendencia; en tendencia; es tendencia; trending; lo último; lo último en; \
             últimas noticias; última hora; últimas entradas; últimos artículos; \
             últimas publicaciones; últimos vídeos; últimos videos; último momento; \
             minuto a minuto; al minuto; al momento; en vivo; en directo; ahora; \
             noticias de última hora; últimas novedades; novedades; recientes; \
             entradas recientes; artículos recientes; publicaciones recientes; \
             noticias recientes; noticias; noticias del día; titulares; portada; lo + leído; \
             lo + visto; ranking; top noticias; las noticias más leídas; noticias más leídas; \
             temas del día; temas de hoy; tema del día; hoy en portada; en portada; actualidad; \
             foto del día; vídeo del día; selección del editor; lo mejor de; lo destacado; \
             lo más destacado; hoy es noticia; es noticia; breves",
        ),
        start(
            MostRead,
            "lo más leído; lo último en; últimas noticias de; últimas noticias:; última hora:; \
             las más leídas; lo más visto; lo más leído en; urgente:; toda la actualidad de",
        ),
        // Readers' comments: counts, headings, prompts.
        whole(
            Comments,
            "comentario; comentarios; sin comentarios; no hay comentarios; un comentario; \
             ningún comentario; aún no hay comentarios; ver comentarios; ver los comentarios; \
             ver todos los comentarios; mostrar comentarios; ocultar comentarios; \
             leer comentarios; cargar más comentarios; más comentarios; comentar; comenta; \
             comenta esta noticia; comentar noticia; comenta este artículo; deja un comentario; \
             dejar un comentario; deja tu comentario; déjanos tu comentario; deje un comentario; \
             deje su comentario; dejá tu comentario; deja una respuesta; dejar una respuesta; \
             deja una respuesta cancelar la respuesta; deja un comentario cancelar respuesta; \
             escribe un comentario; escribir un comentario; escriba un comentario; \
             escribir comentario; añadir comentario; añade un comentario; añadir un comentario; \
             agregar comentario; agregar un comentario; agrega un comentario; \
             publicar comentario; publicar el comentario; publicar un comentario; \
             enviar comentario; cancelar respuesta; cancelar la respuesta; responder; respuesta; \
             respuestas; ver respuestas; tu comentario; tu opinión; su opinión; su comentario; \
             opina; opinar; danos tu opinión; participa; participa en la conversación; \
             únete a la conversación; únete a la discusión; la conversación; conversación; \
             sé el primero en comentar; sea el primero en comentar; comentarios cerrados; \
             los comentarios están cerrados; comentarios desactivados; últimos comentarios; \
             comentarios recientes; tu dirección de correo electrónico no será publicada; \
             su dirección de correo no se hará público; \
             los campos obligatorios están marcados con; campos obligatorios; campo obligatorio; \
             obligatorio; requerido; normas de participación; normas de los comentarios; \
             normas de uso; política de comentarios; denunciar; reportar comentario; reportar; \
             inicia sesión para comentar; regístrate para comentar; dice; dijo; más recientes; \
             más antiguos; más valorados; rss de los comentarios; feed de comentarios; \
             cartas al director; qué opinas",
        ),
        start(
            Comments,
            "deja un comentario; deja tu comentario; deja una respuesta; dejar una respuesta; \
             comentarios en; comentario en; para comentar; para poder comentar; \
             debes iniciar sesión; debe iniciar sesión; tienes que iniciar sesión; debes estar; \
             debes estar registrado; debe estar registrado; lo siento, debes estar; \
             inicia sesión para; inicie sesión para; sé el primero en comentar; sé el primero en; \
             tu dirección de correo; su dirección de correo; tu correo electrónico no; \
             los campos obligatorios; los campos necesarios; guarda mi nombre; guardar mi nombre; \
             recibir un correo; recibir un email; avísame por; notificarme; \
             este sitio usa akismet; este sitio utiliza akismet; \
             aprende cómo se procesan los datos; conoce cómo se procesan; los comentarios están; \
             los comentarios son; los comentarios publicados; qué opinas; qué te parece; \
             cuéntanos en los comentarios",
        ),
        inside(
            Comments,
            "en los comentarios; deja un comentario; la sección de comentarios; deja tu comentario",
        ),
        // Share and follow bars.
        whole(
            Share,
            "compartir; comparte; compártelo; compartir en; compartir artículo; \
             compartir noticia; compartir esto; comparte esto; comparte este artículo; \
             comparte esta noticia; compartir este artículo; compartir esta noticia; \
             compartir en facebook; compartir en twitter; compartir en x; compartir en whatsapp; \
             compartir en linkedin; compartir en redes sociales; compartir en pinterest; \
             compartir en telegram; compartir por correo; compartir por email; \
             compartir por whatsapp; compartir vía; compartir con; comparte en; compartido; \
             compartidos; comparte en facebook; comparte en twitter; tuitear; twittear; tweet; \
             me gusta; me gusta esto; me gusta cargando; seguir; sigue; síguenos; síguenos en; \
             siga; síganos; síganos en; seguinos; seguinos en; síguenos en redes; \
             síguenos en redes sociales; síguenos en las redes sociales; síguenos en facebook; \
             síguenos en google news; seguidores; siguiendo; redes sociales; nuestras redes; \
             nuestras redes sociales; en redes sociales; encuéntranos en; enviar por correo; \
             enviar por correo electrónico; enviar por email; enviar por mail; enviar a un amigo; \
             enviar; envía esta noticia; correo electrónico; correo; conecta con nosotros; únete; \
             únete a nosotros; se abre en una ventana nueva; abre en nueva ventana; \
             añádenos en google; recomendar; recomienda; fans",
        ),
        start(
            Share,
            "compartir:; compartir en; comparte en; comparte este; comparte esta; comparte:; \
             compartir este; compartir esta; haz clic para compartir; haga clic para compartir; \
             haz clic en; síguenos en; síguenos; sigue leyendo en; sigue toda la; \
             sigue toda la información; siga las noticias; siguenos en; síganos en; seguinos en; \
             sígueme en; únete a nuestro canal; únete a nuestra; únete al canal; \
             suscríbete a nuestro canal; encuéntranos en; me gusta esto:; visítanos en; \
             puedes seguirnos",
        ),
        inside(
            Share,
            "síguenos en; se abre en una ventana nueva; síganos en; nuestro canal de whatsapp; \
             nuestro canal de telegram; en nuestras redes sociales",
        ),
        // Newsletters, subscriptions, paywalls, donations.
        whole(
            Subscribe,
            "suscríbete; suscribirse; suscríbase; suscribite; suscribirme; suscribir; \
             suscripción; suscripciones; suscriptores; suscriptor; suscríbete ahora; \
             suscríbete gratis; suscríbete aquí; suscríbete ya; suscríbete a nuestro boletín; \
             suscríbete a nuestra newsletter; suscríbete a la newsletter; suscríbete al boletín; \
             suscríbete al blog por correo electrónico; suscribirse al boletín; \
             quiero suscribirme; ya soy suscriptor; soy suscriptor; boletín; boletines; \
             boletín de noticias; boletín informativo; newsletter; newsletters; \
             nuestra newsletter; nuestro boletín; apúntate; apúntate a la newsletter; \
             apúntate gratis; inscríbete; inscribirse; inscripción; regístrate; \
             regístrate gratis; registrarse; regístrese; registrate; darse de baja; \
             cancelar suscripción; recibe nuestro boletín; recibe nuestra newsletter; \
             hazte socio; hazte socia; hazte miembro; hazte premium; dona; donar; donaciones; \
             haz una donación; haz tu donación; apóyanos; apoya; colabora; contenido exclusivo; \
             contenido exclusivo para suscriptores; exclusivo para suscriptores; \
             solo para suscriptores; contenido premium; premium; prueba gratis; prueba gratuita; \
             probar gratis; accede; ver planes; ver oferta; ofertas de suscripción; \
             edición impresa; edición digital; versión impresa; versión digital; \
             periódico digital; kiosko; quiosco; alertas; notificaciones; activar notificaciones; \
             recibir notificaciones; mantente informado; mantente al día; no te pierdas nada; \
             tu correo electrónico; su correo electrónico; tu email; tu e-mail; \
             introduce tu email; correo electrónico; email; dirección de correo electrónico; \
             dirección de email; nombre; apellidos; apellido; nombre y apellidos; tu nombre; \
             su nombre; descarga la app; descargar la app; descarga nuestra app; \
             descarga nuestra aplicación; nuestra app; aplicaciones; ahora no; no, gracias; \
             no gracias; quiero recibir; continuar leyendo; regala esta noticia; regalar artículo",
        ),
        start(
            Subscribe,
            "suscríbete; suscríbase; suscribite; suscribirse a; suscribite a; regístrate:; \
             apúntate:; inscríbete:; recibe las; recibe en; recibe cada; recibe nuestro; \
             recibe nuestra; reciba las; nuestra newsletter; nuestro boletín; mantente al día; \
             mantente informado; mantente al tanto; manténgase informado; no te pierdas nada; \
             no te pierdas ninguna; para seguir leyendo; para continuar leyendo; para leer el; \
             para leer este; sigue leyendo con; este contenido es exclusivo; contenido exclusivo; \
             este artículo es exclusivo; esta noticia es exclusiva; noticia exclusiva; \
             ya eres suscriptor; ya estás suscrito; eres suscriptor; si eres suscriptor; \
             no eres suscriptor; apóyanos; al suscribirte; al registrarte; \
             al hacer clic en suscribirse; al introducir tu; introduce tu; introduzca su; \
             ingresa tu; ingrese su; escribe tu correo; te has suscrito; puedes darte de baja; \
             puede darse de baja; descarga la app; descarga nuestra; descarga gratis; \
             gracias por suscribirte; gracias por leer; si te ha gustado; si te gustó; \
             accede a todos",
        ),
        inside(
            Subscribe,
            "nuestra newsletter; nuestro boletín; nuestros boletines; en tu correo; en su correo; \
             bandeja de entrada; exclusivo para suscriptores; para suscriptores; \
             solo para suscriptores; darte de baja; darse de baja; cancela cuando quieras; \
             sin permanencia; acceso ilimitado; suscríbete a; suscríbete y",
        ),
        // Copyright lines, terms, policies.
        whole(
            Legal,
            "aviso legal; avisos legales; nota legal; información legal; términos y condiciones; \
             términos de uso; términos de servicio; términos; términos legales; \
             términos y condiciones de uso; condiciones de uso; condiciones generales; \
             condiciones generales de contratación; condiciones legales; condiciones de venta; \
             condiciones del servicio; condiciones; política de privacidad; \
             políticas de privacidad; política de privacidad y cookies; privacidad; \
             aviso de privacidad; protección de datos; política de protección de datos; \
             tratamiento de datos; política de tratamiento de datos; habeas data; \
             política de cookies; política de uso de cookies; cookies; uso de cookies; políticas; \
             política editorial; línea editorial; principios editoriales; código ético; \
             código de ética; código deontológico; libro de estilo; derechos reservados; \
             todos los derechos reservados; derechos de autor; copyright; propiedad intelectual; \
             licencia; descargo de responsabilidad; aviso de responsabilidad; \
             limitación de responsabilidad; accesibilidad; declaración de accesibilidad; \
             transparencia; portal de transparencia; canal ético; canal de denuncias; \
             defensor del lector; defensor del consumidor; certificado por; \
             responsabilidad social; quejas y reclamaciones; \
             superintendencia de industria y comercio; rgpd; libro de reclamaciones; \
             política de devoluciones; política de envíos; legales",
        ),
        start(
            Legal,
            "todos los derechos; derechos reservados; copyright ©; prohibida la reproducción; \
             prohibida su reproducción; reservados todos los derechos; \
             queda terminantemente prohibida; aviso legal; responsable:; \
             responsable del tratamiento; finalidad:; legitimación:; destinatarios:; derechos:; \
             información básica sobre protección; este sitio está protegido por; \
             los comentarios son responsabilidad; esta obra está bajo; política de privacidad; \
             términos y condiciones; licencia:; propietario:; director:",
        ),
        inside(
            Legal,
            "todos los derechos reservados; derechos reservados; política de privacidad; \
             política de cookies; términos y condiciones; términos de uso; condiciones de uso; \
             aviso legal; aviso de privacidad; protección de datos; prohibida la reproducción; \
             prohibida su reproducción; prohibida la reproducción total; creative commons; \
             enlaces de afiliado; enlaces de afiliados; no se hace responsable; \
             sin autorización expresa; autorización previa",
        ),
        // Consent banners.
        whole(
            Consent,
            "aceptar; aceptar todo; aceptar todas; aceptar todas las cookies; aceptar cookies; \
             aceptar y cerrar; aceptar y continuar; acepto; acepto todo; estoy de acuerdo; \
             de acuerdo; entendido; vale; ok; rechazar; rechazar todo; rechazar todas; \
             rechazar cookies; rechazar y suscribirse; rechazar y pagar; denegar; no acepto; \
             solo necesarias; continuar sin aceptar; configurar; configuración; \
             configurar cookies; configuración de cookies; configuración de privacidad; ajustes; \
             ajustes de cookies; personalizar; gestionar; gestionar cookies; \
             gestionar consentimiento; gestionar el consentimiento; \
             gestionar el consentimiento de las cookies; gestionar opciones; \
             gestionar preferencias; gestionar los servicios; administrar cookies; preferencias; \
             preferencias de cookies; preferencias de privacidad; panel de privacidad; guardar; \
             guardar preferencias; guardar cambios; guardar ajustes; guardar configuración; \
             guardar y cerrar; ver preferencias; mis preferencias; consentimiento; \
             siempre activo; siempre activado; necesarias; cookies necesarias; \
             cookies estrictamente necesarias; cookies técnicas; cookies de análisis; \
             cookies analíticas; cookies de terceros; cookies publicitarias; funcional; \
             estadísticas; marketing; permitir; permitir todas; permitir la selección; \
             permitir todas las cookies; usamos cookies; utilizamos cookies; \
             este sitio web utiliza cookies; esta web usa cookies; esta web utiliza cookies; \
             tu privacidad es importante; valoramos tu privacidad; valoramos su privacidad; \
             tu privacidad nos importa; resumen de privacidad; ver socios; nuestros socios",
        ),
        start(
            Consent,
            "utilizamos cookies; usamos cookies; utilizamos tecnologías; nosotros y nuestros; \
             nosotros y nuestros socios; este sitio web utiliza cookies; \
             este sitio utiliza cookies; este sitio usa cookies; esta web utiliza cookies; \
             esta web usa cookies; esta página web utiliza cookies; esta página web usa cookies; \
             esta página utiliza cookies; nuestra web utiliza cookies; \
             nuestro sitio utiliza cookies; si continúa navegando; si continúas navegando; \
             si sigues navegando; si sigue navegando; al continuar navegando; \
             al hacer clic en aceptar; al hacer clic en \"aceptar; al pulsar aceptar; \
             al utilizar este sitio; las cookies son; las cookies necesarias; las cookies nos; \
             el almacenamiento o acceso técnico; para ofrecer las mejores experiencias; \
             puedes cambiar la configuración; puedes obtener más información; \
             almacenar o acceder; la cookie se utiliza",
        ),
        inside(
            Consent,
            "utiliza cookies; utilizamos cookies; usa cookies; usamos cookies; uso de cookies; \
             cookies propias; cookies de terceros; su consentimiento; tu consentimiento; \
             política de cookies; el uso de cookies; interés legítimo; publicidad personalizada; \
             anuncios personalizados; hábitos de navegación; experiencia de navegación",
        ),
        // Accounts.
        whole(
            Account,
            "iniciar sesión; inicia sesión; inicie sesión; iniciar; iniciá sesión; cerrar sesión; \
             acceder; accede; ingresar; ingresa; ingreso; entrar; entra; salir; conectarse; \
             acceso; acceso usuarios; acceso clientes; identifícate; identificarse; registro; \
             crear cuenta; crear una cuenta; crea tu cuenta; crea una cuenta; crear cuenta nueva; \
             mi cuenta; tu cuenta; su cuenta; cuenta; mi perfil; perfil; editar perfil; \
             mis datos; mis favoritos; mis noticias; mis pedidos; mis suscripciones; \
             área de clientes; área privada; área personal; usuario; usuarios; nombre de usuario; \
             contraseña; contraseña olvidada; olvidé mi contraseña; olvidaste tu contraseña; \
             has olvidado tu contraseña; ¿ha olvidado su contraseña?; recuperar contraseña; \
             recuperar la contraseña; restablecer contraseña; recordarme; recuérdame; \
             recordar contraseña; mantener sesión iniciada; ya tengo cuenta; ya tienes cuenta; \
             no tienes cuenta; aún no tienes cuenta; ya estás registrado; \
             iniciar sesión / registrarse; iniciar sesión con google; \
             iniciar sesión con facebook; continuar con google; continuar con facebook; \
             bienvenido; bienvenida; se te ha enviado una contraseña por correo electrónico; \
             recupera tu contraseña; tu nombre de usuario; tu contraseña; seguimiento de pedido",
        ),
        start(
            Account,
            "inicia sesión con; inicia sesión en; iniciar sesión con; accede con; \
             accede a tu cuenta; ya tienes cuenta; ya tienes una cuenta; no tienes cuenta; \
             no tienes una cuenta; todavía no tienes; aún no tienes; si ya tienes; \
             has olvidado tu; olvidaste tu; crea tu cuenta; bienvenido a tu; conectado como; \
             recupera tu contraseña; se te ha enviado una",
        ),
        // Menus, footers, contact data.
        whole(
            Navigation,
            "inicio; portada; página principal; página de inicio; ir a inicio; volver al inicio; \
             volver a inicio; volver a portada; ir a portada; volver; volver atrás; atrás; \
             regresar; menú; menú principal; menú secundario; navegación; navegación principal; \
             abrir menú; cerrar menú; mostrar menú; ocultar menú; desplegar menú; cerrar; abrir; \
             mapa del sitio; mapa web; mapa de sitio; sobre nosotros; acerca de; \
             acerca de nosotros; acerca de mí; sobre mí; quiénes somos; quienes somos; nosotros; \
             conócenos; conozca; nuestra historia; nuestro equipo; el equipo; equipo; redacción; \
             la redacción; staff; misión y visión; la empresa; empresa; grupo; nuestra empresa; \
             contacto; contactos; contáctanos; contáctenos; contactanos; contactar; contacta; \
             contacta con nosotros; ponte en contacto; escríbenos; escríbanos; \
             formulario de contacto; atención al cliente; atención al lector; \
             servicio al cliente; trabaja con nosotros; trabajá con nosotros; empleo; empleos; \
             ofertas de empleo; bolsa de trabajo; sala de prensa; prensa; notas de prensa; \
             publicidad; anúnciate; anuncie; anúnciese; anúnciate con nosotros; paute; \
             paute con nosotros; tarifas; tarifas de publicidad; socios; colaboradores; \
             patrocinadores; aliados; clasificados; anuncios; anuncios clasificados; avisos; \
             obituarios; esquelas; necrológicas; edictos; inmuebles; loterías; lotería; \
             horóscopo; el tiempo; clima; pasatiempos; juegos; crucigramas; sudoku; cartelera; \
             programación; programación tv; guía tv; servicios; nuestros servicios; productos; \
             ayuda; necesitas ayuda; preguntas frecuentes; faq; soporte; centro de ayuda; \
             secciones; todas las secciones; sección; categorías; todas las categorías; temas; \
             todos los temas; etiquetas; hemeroteca; archivo; archivos; agenda; eventos; \
             calendario; vídeos; videos; fotos; galería; galerías; fotogalerías; infografías; \
             podcasts; podcast; blogs; blog; foro; foros; enlaces; enlaces de interés; \
             enlaces útiles; enlaces externos; links; ediciones; edición; edición españa; \
             edición américa; elige tu edición; cambiar edición; idioma; idiomas; \
             seleccionar idioma; español; castellano; país; países; región; dirección; teléfono; \
             tel; fax; horario; horarios; horario de atención; ubicación; cómo llegar; \
             dónde estamos; recursos; documentos; publicaciones; descargas; tienda; especiales; \
             comunidad; estás aquí; usted está aquí; se encuentra usted aquí; índice; \
             índice de contenidos; contenido; contenidos; tabla de contenidos; \
             tabla de contenido; en este artículo; en esta página; sumario; más; ver más; \
             ir arriba; pie de página; cabecera; barra lateral; sin categoría; sin categorizar; \
             uncategorized; versión móvil; versión escritorio; modo oscuro; modo claro; \
             tamaño de letra; otras webs; nuestras webs; webs del grupo; medios del grupo; \
             grupo editorial; te ha resultado útil; te ha resultado útil este artículo; \
             ¿te ha sido útil?; sí no; solicitar presupuesto; pide presupuesto; pedir cita; \
             solicitar información; solicita información; reservar; reportar error; \
             reportar un error; avisar de un error; corregir",
        ),
        start(
            Navigation,
            "estás aquí; usted está aquí; contacto:; contáctanos:; teléfono:; tel.:; tel:; fax:; \
             correo:; correo electrónico:; email:; e-mail:; dirección:; horario:; escríbenos a; \
             escríbenos; contacta con; póngase en contacto; ponte en contacto; \
             has visto un error; has encontrado un error; ¿ha encontrado; encontraste un error; \
             índice:; en este artículo:; tabla de contenidos; para más información; \
             para mayor información; más información en; más información:; informes:; inicio:; \
             tienes una noticia",
        ),
        // Links to the rest of a story or list.
        whole(
            ReadMore,
            "leer más; lee más; lea más; leer; leer noticia; leer artículo; \
             leer artículo completo; leer la noticia; leer la noticia completa; \
             leer nota completa; leer nota; leer completo; leer todo; sigue leyendo; \
             seguir leyendo; continuar leyendo; continúa leyendo; continuar; continúe leyendo; \
             más información; más info; más detalles; más; ver más; ver todo; ver todos; \
             ver todas; ver todas las noticias; ver todos los artículos; ver artículo; ver nota; \
             ver noticia; ver detalles; ver menos; ver vídeo; ver video; ver galería; ver fotos; \
             ver ahora; ver; mostrar más; mostrar todo; mostrar menos; cargar más; \
             cargar más noticias; cargar más artículos; más noticias; saber más; conoce más; \
             conocer más; conozca más; descubre más; descubrir; descúbrelo; consultar; \
             haz clic aquí; haga clic aquí; clic aquí; clica aquí; click aquí; pincha aquí; \
             pulsa aquí; aquí; ampliar; ampliar imagen; ampliar foto; abrir; escuchar; \
             escuchar artículo; escucha; escuchar noticia; reproducir; ir al artículo; \
             ir a la noticia; ir; entra; texto completo; nota completa; noticia completa; \
             ver completo; resumir; la noticia continúa; la nota continúa",
        ),
        start(
            ReadMore,
            "leer más; lee más; lea más; sigue leyendo; seguir leyendo; continuar leyendo; \
             más información; más detalles; ver más; ver todas las; ver todos los; haz clic aquí; \
             haga clic aquí; click aquí; pincha aquí; puedes leer más; puede leer más; \
             para más información; para saber más; si quieres saber más; \
             lee el artículo completo; lea el artículo completo; lee la nota completa; \
             lea la nota completa; ver esta publicación; una publicación compartida; \
             ver esta publicación en; la noticia continúa; entra aquí; conoce más; consulta aquí; \
             consulta más",
        ),
        end(
            ReadMore,
            "leer más; sigue leyendo; seguir leyendo; ver más; más información; lee más; \
             leer noticia; continuar leyendo; haz clic aquí; clic aquí; pincha aquí; \
             [...] leer más; saber más; ver nota",
        ),
        // Labels.
        whole(
            Tags,
            "etiquetas; etiqueta; etiquetado; etiquetado en; etiquetado con; \
             etiquetas de esta noticia; tags; tag; temas; tema; temas relacionados; \
             temas de la noticia; temas en esta nota; archivado en; publicado en; \
             en este artículo; palabras clave; palabra clave; categoría; categorías; sección; \
             más sobre; más en; sobre este tema; contenido etiquetado; relacionado con",
        ),
        start(
            Tags,
            "etiquetas:; etiqueta:; etiquetado:; etiquetado en; etiquetado con; tags:; temas:; \
             tema:; temas relacionados:; archivado en; archivado bajo; publicado en:; \
             palabras clave:; palabras clave; categoría:; categorías:; sección:; noticias sobre:; \
             más sobre:; en esta noticia",
        ),
        // Advertising labels.
        whole(
            Advert,
            "publicidad; publicidades; anuncio; anuncios; patrocinado; patrocinada; \
             patrocinado por; contenido patrocinado; contenido promocionado; contenido de marca; \
             contenido publicitario; contenido ofrecido por; ofrecido por; presentado por; \
             promovido por; espacio publicitario; espacio patrocinado; enlaces patrocinados; \
             enlace patrocinado; publirreportaje; publinota; publicidad - sigue leyendo debajo; \
             sigue leyendo debajo de la publicidad; continúa después de la publicidad; \
             la noticia continúa después de la publicidad; cerrar publicidad; ocultar publicidad; \
             promoción; promociones; oferta; ofertas; ofertas del día; oferta especial; \
             descuentos; cupones; código de descuento; en colaboración con; en alianza con; \
             con el apoyo de; con el patrocinio de; patrocinadores; patrocina; colabora; \
             branded content; enlace de afiliado; enlaces de afiliado; bloqueador de anuncios; \
             afiliados; especial publicidad; remitido",
        ),
        start(
            Advert,
            "publicidad:; patrocinado por; ofrecido por; contenido ofrecido por; \
             contenido patrocinado; presentado por:; en colaboración con:; \
             este artículo contiene enlaces; esta web contiene enlaces; algunos de los enlaces; \
             nos llevamos una comisión; podemos recibir una comisión; podríamos recibir; \
             si compras a través; si compra a través; desactiva tu bloqueador; \
             por favor, desactiva; hemos detectado que; sigue leyendo tras la publicidad; anuncio:",
        ),
        inside(
            Advert,
            "enlaces de afiliado; enlaces de afiliados; enlace de afiliado; \
             bloqueador de anuncios; bloqueador de publicidad; debajo de la publicidad; \
             después de la publicidad; recibir una comisión; contenido patrocinado",
        ),
        // Credits of pictures and sources.
        whole(
            Credit,
            "foto; fotos; fotografía; fotografías; imagen; imágenes; fuente; fuentes; crédito; \
             créditos; crédito foto; foto de archivo; imagen de archivo; foto cortesía; cortesía; \
             imagen cortesía; archivo; ilustración; infografía; captura de pantalla; captura; \
             vídeo; video; efe; foto efe; foto afp; foto especial; foto reuters; pie de foto; \
             agencia; agencias; getty; shutterstock; imagen referencial; foto referencial; \
             imagen ilustrativa; ampliar imagen; especial; cuartoscuro; europa press; vía",
        ),
        start(
            Credit,
            "foto:; fotos:; foto de archivo; foto por; fotografía:; fotografías:; imagen:; \
             imágenes:; imagen de archivo; imagen cortesía; imagen destacada; fuente:; fuentes:; \
             crédito:; créditos:; crédito foto; crédito de la foto; créditos de la imagen; \
             cortesía:; ilustración:; infografía:; gráfico:; captura:; vídeo:; video:; foto/; \
             fotógrafo:; foto referencial; foto principal; imagen principal; imagen referencial; \
             pie de foto; montaje:; con información de; elaboración:",
        ),
        inside(
            Credit,
            "(foto:; (fotos:; (imagen:; (fuente:; (archivo); (efe); (crédito; foto: ; fotos: ; \
             imagen: ; fuente: ; fotografía: ; crédito: ; foto de archivo; /efe; efe/; \
             /europa press; europa press/; foto cortesía; con información de; /cuartoscuro; \
             /notimex",
        ),
        // Bylines.
        whole(
            Byline,
            "por; autor; autora; autores; escrito por; publicado por; redactado por; redacción; \
             por redacción; por la redacción; redactor; redactora; periodista; corresponsal; \
             enviado especial; enviada especial; editor; editora; director; columnista; \
             colaborador; colaboradora; escribe; escriben; texto; texto de; \
             de nuestro corresponsal; por agencias; por efe; agencias; redacción digital; \
             redactor jefe; redactora jefa; de la redacción; reportero; nota de",
        ),
        start(
            Byline,
            "por:; escrito por; publicado por; redactado por; redacción:; autor:; autora:; \
             autores:; texto:; textos:; texto de; una entrevista de; un reportaje de; \
             reportaje de:; por redacción; por la redacción; con información de; traducción:; \
             traducido por; traducción de; de nuestro corresponsal; realizado por:; editado por; \
             actualizado por; escribe:; subido por; enviado por; nota publicada por; columna de:",
        ),
        name(Byline, "por; autor; autora; escribe; texto; de la redacción de"),
        inside(Byline, "| por ; escrito por; publicado por"),
        // Dates of publication.
        whole(
            Published,
            "publicado; publicado el; publicada; publicada el; publicado en; fecha; \
             fecha de publicación; fecha publicación; creado; creado el; creada; el; hace horas; \
             hace hora; hace minutos; hace días; hace día; hace semanas; hace meses; hace mes; \
             hace años; hace año; hace una hora; hace un día; hace una semana; hace un mes; \
             hace un año; hace h; hace min; hace unas horas; hace unos minutos; hoy; ayer; \
             primera publicación; publicación; hrs; h; subido el; emitido el; miembro desde",
        ),
        start(Published, "publicado:; publicado el; fecha:; publicado hace; fecha de publicación:"),
        date(
            Published,
            "publicado; publicado el; publicado a las; publicado hace; publicada; publicada el; \
             publicación; fecha; fecha de publicación; creado; creado el; escrito el; \
             posteado el; subido el; emitido el; primera publicación; difundido el; hace; \
             artículo publicado el; noticia publicada el; artículo del; actualizado y publicado",
        ),
        inside(Published, "publicado el; publicada el; publicado:; fecha de publicación; fecha:"),
        // Dates of change.
        whole(
            Updated,
            "actualizado; actualizado el; actualizada; actualizado a las; actualización; \
             actualizado hace; última actualización; última actualización el; \
             última modificación; modificado; modificado el; act; fecha de actualización; \
             revisado; editado",
        ),
        start(
            Updated,
            "actualizado:; actualizado el; este artículo fue actualizado; \
             esta nota fue actualizada; esta página fue; última actualización",
        ),
        date(
            Updated,
            "actualizado; actualizado el; actualizado a las; actualizada; actualizada el; \
             actualización; actualizado hace; última actualización; última actualización el; \
             última modificación; última revisión; modificado; modificado el; revisado; \
             revisado el; fecha de actualización; act; editado; artículo actualizado el; \
             noticia actualizada",
        ),
        inside(
            Updated,
            "actualizado el; actualizado a las; actualizado:; última actualización; \
             actualizada el; actualización:; | actualizado",
        ),
        // Jumps within the page.
        whole(
            Skip,
            "saltar al contenido; saltar al contenido principal; saltar a contenido; \
             saltar a la navegación; saltar al menú; ir al contenido; ir al contenido principal; \
             ir al menú; ir a contenido; ir al pie de página; ir arriba; ir al inicio; \
             volver arriba; volver al principio; subir; arriba; pasar al contenido principal; \
             pasar al contenido; omitir e ir al contenido; saltar navegación; saltar; \
             desplazarse hacia arriba; al principio",
        ),
        start(
            Skip,
            "saltar al; saltar a la; ir al contenido; pasar al contenido; omitir e ir; \
             volver arriba",
        ),
        // Search boxes and lists' controls.
        whole(
            Search,
            "buscar; busca; búsqueda; búsquedas; buscar en; buscar en el sitio; buscar en la web; \
             buscar noticias; buscar:; búsqueda avanzada; buscador; formulario de búsqueda; \
             abrir búsqueda; cerrar búsqueda; qué estás buscando; qué buscas; \
             introduce tu búsqueda; escribe tu búsqueda; resultados; resultados de la búsqueda; \
             resultados de búsqueda; sin resultados; no hay resultados; \
             no se encontraron resultados; ver todos los resultados; filtrar; filtros; \
             filtrar por; filtro; ordenar; ordenar por; limpiar; borrar; restablecer; \
             seleccionar; selecciona; seleccione; elegir; elegir el mes; elegir la categoría; \
             enviar; cancelar; aplicar; relevancia; más relevantes; más recientes; fecha; todos; \
             todas; ir",
        ),
        start(
            Search,
            "buscar:; búsqueda:; resultados para; resultados de la búsqueda; ordenar por; \
             filtrar por; no se han encontrado; no se encontraron; qué estás buscando; \
             escribe y pulsa",
        ),
        // Reading time and views.
        whole(
            ReadTime,
            "tiempo de lectura; tiempo de lectura min; tiempo de lectura minutos; \
             tiempo de lectura minuto; tiempo estimado de lectura; lectura de min; \
             lectura de minutos; minutos de lectura; min de lectura; mins de lectura; \
             minuto de lectura; min lectura; lectura min; lectura; lectura en min; \
             lectura estimada; duración; min; minutos; visitas; vistas; lecturas; veces leído; \
             palabras; lectores; tiempo de lectura aproximado; se lee en minutos; leer en min; \
             lee en min; lectura rápida; segundos",
        ),
        start(
            ReadTime,
            "tiempo de lectura; tiempo estimado de lectura; lectura:; min de lectura; duración:; \
             visitas:; lectura estimada",
        ),
        inside(ReadTime, "min de lectura; minutos de lectura; tiempo de lectura; min. de lectura"),
        // To neighbouring pages.
        whole(
            Pagination,
            "siguiente; anterior; página siguiente; siguiente página; página anterior; \
             siguiente artículo; artículo siguiente; artículo anterior; noticia siguiente; \
             siguiente noticia; noticia anterior; entrada siguiente; entrada anterior; \
             siguiente entrada; post siguiente; post anterior; nota siguiente; nota anterior; \
             entradas anteriores; entradas siguientes; entradas más recientes; entradas antiguas; \
             entradas más antiguas; entrada más reciente; entrada antigua; más antiguas; \
             más antiguos; más nuevas; primera; última; primera página; última página; página; \
             página de; páginas; navegación de entradas; navegación de la entrada; paginación; \
             anterior siguiente; próximo; próxima; próximo artículo; previo; previa; \
             foto siguiente; foto anterior; ir a la página; siguiente vídeo; siguiente video; de; \
             navegación de comentarios",
        ),
        start(
            Pagination,
            "artículo siguiente; artículo anterior; siguiente artículo; entrada siguiente; \
             entrada anterior; página siguiente; página anterior; siguiente:; anterior:; página:; \
             próximo artículo; noticia siguiente; noticia anterior",
        ),
        // About the writer.
        whole(
            AuthorBox,
            "sobre el autor; sobre la autora; sobre los autores; acerca del autor; \
             acerca de la autora; acerca del autor/a; el autor; la autora; biografía; bio; \
             perfil del autor; más del autor; más de este autor; más artículos de; más notas de; \
             ver más de; ver todas las entradas; ver todos los artículos; ver todos los posts; \
             todos los artículos de; artículos de; noticias de; otros artículos del autor; \
             contactar con el autor; ver perfil; archivo del autor; del mismo autor; \
             conoce al autor",
        ),
        start(
            AuthorBox,
            "sobre el autor; sobre la autora; acerca del autor; acerca de la autora; \
             más artículos de; más de este autor; ver todas las entradas de; \
             ver todos los artículos de; todas las entradas de; todos los artículos de; \
             artículos de:; ver más artículos de; el autor:; la autora:",
        ),
        inside(
            AuthorBox,
            "es periodista de; es periodista en; es periodista y; es redactor de; \
             es redactora de; es editor de; es editora de; periodista especializado; \
             periodista especializada; es columnista; licenciado en periodismo; \
             licenciada en periodismo; graduada en periodismo; graduado en periodismo",
        ),
        // Shops.
        whole(
            Shop,
            "añadir al carrito; agregar al carrito; añadir a la cesta; \
             añadir a la lista de deseos; carrito; mi carrito; tu carrito; carrito de compras; \
             carrito de la compra; ver carrito; ver cesta; cesta; mi cesta; cesta de la compra; \
             tu carrito está vacío; finalizar compra; finalizar pedido; tramitar pedido; \
             realizar pedido; comprar; comprar ahora; compra; compra ahora; comprar en amazon; \
             compre ahora; lo quiero; pedir; reservar; envío; envíos; envío gratis; \
             envíos gratis; gastos de envío; envíos y devoluciones; devoluciones; \
             cambios y devoluciones; formas de pago; métodos de pago; pago seguro; en stock; \
             hay existencias; sin stock; sin existencias; agotado; disponible; no disponible; \
             disponibilidad; cantidad; precio; precio habitual; precio de oferta; desde; \
             subtotal; total; referencia; ref; sku; descripción; detalles del producto; \
             características; especificaciones; ficha técnica; opiniones; opiniones de clientes; \
             valoraciones; reseñas; escribir una reseña; escribe una reseña; lista de deseos; \
             favoritos; comparar; vista rápida; seleccionar opciones; elegir opciones; \
             más vendidos; los más vendidos; novedades; ofertas; rebajas; descuento; marcas; \
             marca; talla; tallas; color; guía de tallas; tarjeta regalo; ver oferta; ver precio; \
             ver producto; ver productos; iva incluido; impuestos incluidos; seguir comprando; \
             tiendas; encuentra tu tienda; tienda online",
        ),
        start(
            Shop,
            "añadir al carrito; agregar al carrito; envío gratis; tu carrito; precio:; \
             referencia:; disponibilidad:; gastos de envío; cantidad:",
        ),
        inside(
            Shop,
            "añadir al carrito; agregar al carrito; envío gratis; gastos de envío; iva incluido",
        ),
        // What the site's programs say.
        whole(
            Technical,
            "cargando; cargando...; espere; espere por favor; por favor espere; un momento; \
             error; ha ocurrido un error; se ha producido un error; ocurrió un error; \
             página no encontrada; error página no encontrada; no encontrado; acceso denegado; \
             vídeo no disponible; video no disponible; contenido no disponible; reintentar; \
             intentar de nuevo; recargar; actualizar; javascript desactivado; activa javascript; \
             habilita javascript; enlace copiado; copiado; gracias; mensaje enviado; \
             pantalla completa; silenciar; subtítulos; este campo es obligatorio; \
             no rellenar este campo; si eres humano, deja este campo en blanco; \
             funciona gracias a wordpress; desarrollado por; diseñado por; tema de; lo sentimos; \
             no se pudo cargar",
        ),
        start(
            Technical,
            "por favor, activa; por favor active javascript; necesitas habilitar; \
             javascript está; para ver este; tu navegador; su navegador; \
             estás usando un navegador; está utilizando un navegador; este vídeo no; \
             este video no; este contenido no; lo sentimos; lo siento, esta; la página que; \
             la página solicitada; ha ocurrido un error; se ha producido; error:; \
             funciona gracias a; tema:",
        ),
        inside(
            Technical,
            "javascript activado; activar javascript; habilitar javascript; navegador no soporta; \
             navegador no es compatible; navegador no admite; funciona con wordpress",
        ),
        // What a reader can do with the page.
        whole(
            Tools,
            "imprimir; imprimir artículo; imprimir noticia; imprimir página; versión imprimible; \
             versión para imprimir; descargar; descargar pdf; descargar en pdf; descarga; pdf; \
             guardar; guardar artículo; guardar noticia; guardado; guardar en favoritos; \
             guardar para leer después; leer después; leer más tarde; añadir a favoritos; \
             agregar a favoritos; marcar; marcador; copiar; copiar enlace; copiar url; \
             copiar link; enlace permanente; enlace; citar; cómo citar; cómo citar este artículo; \
             exportar; editar; reportar; denunciar; tamaño de texto; tamaño de letra; \
             aumentar texto; disminuir texto; aumentar tamaño; escuchar; escucha la noticia; \
             escuchar este artículo; traducir; añadir al calendario; agregar al calendario; \
             insertar; opciones; configuración; rss; republicar; corregir; regalar",
        ),
        start(
            Tools,
            "imprimir esta; descargar pdf; descargar el; copiar enlace; copiar el enlace; \
             enlace permanente; guarda el enlace; guardar enlace; cómo citar; cita este artículo; \
             añadir a favoritos; escucha este artículo; escucha la noticia; escuchar este artículo",
        ),
    ],
    function_words: "a acerca además adonde ahí ahora al algo alguien algún alguna algunas \
        algunos allí ambos ante antes aquel aquella aquellos aquí así aun aún aunque bajo \
        bastante bien cada casi como con conmigo contra cual cuales cualquier cuando cuanto cuyo \
        cuya da de debe deben del desde después donde dos durante e el él ella ellas ellos en \
        entonces entre era eran eres es esa esas ese eso esos esta está están estas estaba estar \
        este esto estos estoy fue fueron fuera ha había habían haber hace hacer hacia han hasta \
        hay he hizo incluso jamás junto la las le les lo los luego más me mediante menos mi \
        mientras mis mismo misma mucho muchos muy nada nadie ni ningún ninguna no nos nosotros \
        nuestra nuestro nunca o os otra otras otro otros para pero poco por porque pues puede \
        pueden pudo que qué quien quién quienes se sea sean según ser será serán si sí sido \
        siempre siendo sin sino sobre sólo son soy su sus suyo tal también tampoco tan tanto te \
        tenemos tener tengo tenía ti tiene tienen toda todas todavía todo todos tras tu tú tus \
        un una unas uno unos usted va vamos van y ya yo",
};
