//! Portuguese.

use super::Signal::{
    Account, Advert, AuthorBox, Byline, Comments, Consent, Credit, Legal, MostRead, Navigation,
    Pagination, Published, ReadMore, ReadTime, Related, Search, Share, Shop, Skip, Subscribe, Tags,
    Technical, Tools, Updated,
};
use super::{Language, date, end, inside, name, start, whole};

pub(in crate::vocab) const LANGUAGE: Language = Language {
    code: "pt",
    phrases: &[
        // Headings above, and prompts to, teasers of other stories.
        whole(
            Related,
            "notícias relacionadas; notícia relacionada; artigos relacionados; \
             artigo relacionado; posts relacionados; conteúdo relacionado; \
             conteúdos relacionados; matérias relacionadas; assuntos relacionados; \
             temas relacionados; vídeos relacionados; produtos relacionados; \
             publicações relacionadas; relacionadas; relacionados; artigos semelhantes; \
             produtos semelhantes; leia também; leia mais sobre; leia ainda; ler também; \
             veja também; ver também; veja ainda; vê também; assista também; confira também; \
             confira; saiba mais sobre; você também pode gostar; você pode gostar; \
             você pode se interessar; você também pode se interessar; talvez você goste; \
             pode gostar também; também pode gostar; pode interessar; pode interessar-lhe; \
             também lhe pode interessar; poderá também gostar; talvez se interesse; recomendado; \
             recomendados; recomendadas; recomendado para você; recomendados para você; \
             recomendados para si; recomendadas para você; recomendamos; recomendações; \
             sugestões; sugestões de leitura; sugeridos; para você; para saber mais; \
             mais sobre este assunto; mais sobre este tema; mais sobre o assunto; \
             sobre o mesmo assunto; mais notícias; mais artigos; outras notícias; outros artigos; \
             outras matérias; mais do; mais conteúdo; mais para ler; continue lendo; a ler; \
             a não perder; não perca; não perca também; imperdível; destaques; em destaque; \
             destaque; especial; especiais; dossiê; na web; da web; pela web; \
             quem leu também leu; quem viu este produto também viu; do mesmo autor; \
             artigos recomendados; leituras recomendadas; você viu; veja mais",
        ),
        start(
            Related,
            "leia também; leia mais:; leia mais sobre; leia ainda; leia aqui; leia:; ler também; \
             veja também; veja mais:; veja:; ver também; veja ainda; vê também; assista também; \
             assista:; confira também; confira:; ouça:; ouça também; saiba mais:; \
             saiba mais sobre; você também pode gostar; você pode gostar; pode gostar também; \
             não perca:; relembre:; entenda:; relacionada:; relacionadas:; mais notícias sobre; \
             mais notícias de; notícias relacionadas; recomendado:; artigos relacionados",
        ),
        // Headings above stories ranked by readers or by time.
        whole(
            MostRead,
            "mais lidas; mais lidos; as mais lidas; os mais lidos; mais vistas; mais vistos; \
             mais acessadas; mais acessados; mais populares; populares; popular; posts populares; \
             artigos populares; mais comentadas; mais compartilhadas; mais partilhadas; \
             mais procuradas; mais recentes; recentes; as mais recentes; últimas; \
             últimas notícias; últimas do; últimos artigos; últimos posts; últimas publicações; \
             últimos vídeos; últimas atualizações; última hora; notícias recentes; \
             posts recentes; artigos recentes; publicações recentes; novidades; notícias; \
             notícias do dia; notícias de hoje; em alta; tendências; trending; ao minuto; \
             ao vivo; em direto; agora; agora no; plantão; urgente; manchetes; \
             principais notícias; principais manchetes; top; top notícias; top 10; ranking; \
             assuntos do momento; assuntos em alta; tópicos em alta; mais buscados; \
             escolhas do editor; escolha do editor; foto do dia; vídeo do dia; hoje; atualidade; \
             atualidades; capa; mais lidas da semana; mais lidas do dia; destaques do dia",
        ),
        start(
            MostRead,
            "mais lidas; mais lidos; últimas notícias de; últimas notícias sobre; última hora:; \
             as últimas notícias; urgente:; principais notícias",
        ),
        // Readers' comments: counts, headings, prompts.
        whole(
            Comments,
            "comentário; comentários; sem comentários; nenhum comentário; \
             ainda não há comentários; um comentário; todos os comentários; ver comentários; \
             ver todos os comentários; mostrar comentários; leia os comentários; ler comentários; \
             carregar mais comentários; mais comentários; comentar; comente; comente aqui; \
             comente esta notícia; comentar notícia; deixe um comentário; deixe o seu comentário; \
             deixe seu comentário; deixar um comentário; deixe uma resposta; \
             deixe uma resposta cancelar resposta; deixe um comentário cancelar resposta; \
             deixe sua opinião; escreva um comentário; escreva o seu comentário; \
             escrever um comentário; adicionar comentário; adicionar um comentário; \
             adicione um comentário; publicar comentário; publicar um comentário; \
             postar um comentário; postar comentário; enviar comentário; envie seu comentário; \
             cancelar resposta; responder; resposta; respostas; ver respostas; seu comentário; \
             o seu comentário; sua opinião; a sua opinião; dê sua opinião; opine; participe; \
             participe da conversa; entre na conversa; junte-se à conversa; discussão; conversa; \
             seja o primeiro a comentar; comentários fechados; comentários encerrados; \
             os comentários estão fechados; comentários desativados; comentários recentes; \
             últimos comentários; o seu endereço de e-mail não será publicado; \
             o seu endereço de email não será publicado; campos obrigatórios são marcados com; \
             campos obrigatórios marcados com; campos obrigatórios; campo obrigatório; \
             obrigatório; faça login para comentar; entre para comentar; \
             inicie sessão para comentar; denunciar; denunciar comentário; regras de comentários; \
             política de comentários; disse; diz; mais antigos; feed de comentários; \
             feed dos comentários; painel do leitor; cartas dos leitores; o que achou; \
             o que você achou",
        ),
        start(
            Comments,
            "deixe um comentário; deixe uma resposta; deixe seu comentário; \
             deixe o seu comentário; escreva um comentário; comentários em; comentário em; \
             comentários sobre; para comentar; você precisa fazer; você precisa estar; \
             tem de iniciar a sessão; tem de ter a sessão; faça login para; faça o login para; \
             inicie sessão para; seja o primeiro a; o seu endereço de e-mail não; \
             o seu endereço de email não; seu endereço de e-mail não; seu e-mail não será; \
             os campos obrigatórios; campos obrigatórios são; salvar meus dados neste navegador; \
             guardar o meu nome; notifique-me; avise-me sobre; este site utiliza o akismet; \
             este site usa akismet; fique sabendo como seus dados; saiba como seus dados; \
             saiba como são processados; os comentários são; os comentários não; \
             os comentários publicados; o que você achou; o que achou; conte nos comentários; \
             comente aqui; qual é a sua",
        ),
        inside(
            Comments,
            "nos comentários; deixe seu comentário; deixe um comentário; deixe o seu comentário",
        ),
        // Share and follow bars.
        whole(
            Share,
            "compartilhar; compartilhe; compartilhamentos; compartilhar no facebook; \
             compartilhar no twitter; compartilhar no x; compartilhar no whatsapp; \
             compartilhar no linkedin; compartilhar no telegram; compartilhar no pinterest; \
             compartilhar via; compartilhar em; compartilhar por e-mail; compartilhar notícia; \
             compartilhar artigo; compartilhar matéria; compartilhe no; compartilhe isso; \
             compartilhe esta notícia; compartilhe este artigo; compartilhe essa notícia; \
             compartilhe nas redes sociais; compartilhe com; compartilhe:; partilhar; partilhe; \
             partilhas; partilhar no facebook; partilhar no twitter; partilhar artigo; \
             partilhar notícia; partilhar este artigo; partilhe este artigo; \
             partilhe esta notícia; partilhar isto:; enviar; enviar por e-mail; enviar por email; \
             enviar a um amigo; enviar para um amigo; envie para um amigo; envie por e-mail; \
             indique; recomendar; curtir; curtir isso; curtidas; gosto; gostos; gostei; curta; \
             curta nossa página; tweet; tweetar; tuitar; seguir; siga; siga-nos; siga-nos em; \
             siga-nos no facebook; siga-nos nas redes sociais; siga nas redes; \
             siga nas redes sociais; siga nos; siga-nos no google notícias; seguir autor; \
             seguidores; nos siga; acompanhe; acompanhe nas redes sociais; acompanhe-nos; \
             redes sociais; nossas redes sociais; nas redes sociais; encontre-nos; \
             encontre-nos no; abre em nova janela; fãs; inscritos; por e-mail; conecte-se; \
             conecte-se conosco",
        ),
        start(
            Share,
            "compartilhe:; compartilhe no; compartilhe esta; compartilhe este; compartilhe essa; \
             compartilhe isso; compartilhar:; compartilhar no; compartilhar em; partilhe:; \
             partilhar:; partilhar no; clique para compartilhar; clique para partilhar; \
             clique para enviar; clique para imprimir; siga-nos; siga nosso; siga nosso canal; \
             siga nas redes; siga as nossas; siga nossas; siga-nos no; siga-nos nas; \
             curta a nossa; curtir isso:; acompanhe as notícias; acompanhe-nos; \
             acompanhe tudo sobre; entre no nosso; entre no canal; participe do grupo; \
             participe do canal; participe do nosso; inscreva-se no canal; \
             inscreva-se no nosso canal; receba as notícias do; clique aqui e siga; \
             faça parte do canal; faça parte do grupo",
        ),
        inside(
            Share,
            "abre em nova janela; siga-nos no; nosso canal no whatsapp; canal do whatsapp; \
             grupo do whatsapp; grupo no whatsapp; canal no telegram; nas nossas redes sociais",
        ),
        // Newsletters, subscriptions, paywalls, donations.
        whole(
            Subscribe,
            "assine; assine já; assine agora; assine a newsletter; assine nossa newsletter; \
             assine nossa news; assinar; assinatura; assinaturas; assinante; assinantes; \
             sou assinante; já sou assinante; já é assinante; já é assinante?; \
             exclusivo para assinantes; conteúdo exclusivo para assinantes; conteúdo exclusivo; \
             somente para assinantes; só para assinantes; inscreva-se; inscrever-se; \
             inscreva-se agora; inscreva-se na newsletter; inscreva-se na nossa newsletter; \
             inscreva-se em nossa newsletter; inscrição; subscrever; subscreva; \
             subscreva a newsletter; subscreva a nossa newsletter; subscrever newsletter; \
             subscrições; newsletter; newsletters; nossa newsletter; a nossa newsletter; \
             as nossas newsletters; nossas newsletters; boletim; boletim informativo; boletins; \
             cadastre-se; cadastre-se gratuitamente; cadastre-se agora; cadastro; cadastrar; \
             cadastrar-se; registe-se; registe-se gratuitamente; registre-se; registar; registo; \
             receba nossa newsletter; receba nossas notícias; receba novidades; \
             receba as notícias; receba as nossas newsletters; quero receber; cancelar inscrição; \
             cancelar assinatura; anular subscrição; fique por dentro; mantenha-se informado; \
             não perca nada; alertas; notificações; ativar notificações; receber notificações; \
             apoie; apoie-nos; apoie o jornalismo; apoie o; contribua; contribuir; doe; \
             doe agora; doar; doação; doações; faça uma doação; faça um donativo; seja membro; \
             seja assinante; torne-se membro; torne-se assinante; premium; teste grátis; \
             experimente grátis; experimente gratuitamente; edição digital; edição impressa; \
             versão impressa; jornal digital; e-mail; email; seu e-mail; seu email; o seu e-mail; \
             o seu email; seu melhor e-mail; digite seu e-mail; digite seu email; \
             endereço de e-mail; endereço de email; nome; nome completo; sobrenome; apelido; \
             seu nome; o seu nome; baixe o app; baixe o aplicativo; baixar app; \
             descarregue a app; aplicativo; nossos apps; agora não; não, obrigado; \
             continuar lendo; continue a ler; ofereça este artigo; oferecer artigo; ver planos",
        ),
        start(
            Subscribe,
            "assine nossa; inscreva-se; subscreva:; subscrever a; cadastre-se; registe-se; \
             registre-se; receba nossas; receba no seu; receba as notícias; nossa newsletter; \
             a nossa newsletter; fique por dentro; mantenha-se informado; mantenha-se atualizado; \
             fique atualizado; não perca nenhuma; não perca nenhum; para continuar lendo; \
             para continuar a ler; continue lendo com; este conteúdo é exclusivo; \
             esta matéria é exclusiva; este artigo é exclusivo; conteúdo exclusivo para; \
             exclusivo para assinantes; você atingiu; já é assinante; já tem uma conta; \
             já é cadastrado; ainda não é assinante; não é assinante; ajude a manter; \
             seja um apoiador; ao se inscrever; ao se cadastrar; ao inscrever-se; ao assinar; \
             digite seu; digite o seu; insira seu; insira o seu; introduza o seu; \
             você pode cancelar; cancele quando quiser; baixe o app; baixe o aplicativo; \
             baixe nosso; descarregue a; obrigado por se; obrigado por assinar; \
             quer ficar por dentro",
        ),
        inside(
            Subscribe,
            "nossa newsletter; nossas newsletters; a nossa newsletter; no seu e-mail; \
             no seu email; em seu e-mail; caixa de entrada; exclusivo para assinantes; \
             para assinantes; só para assinantes; cancelar a inscrição; cancele quando quiser; \
             acesso ilimitado; inscreva-se em; assine a newsletter",
        ),
        // Copyright lines, terms, policies.
        whole(
            Legal,
            "termos de uso; termos; termos e condições; termos e condições de uso; \
             termos de serviço; termos gerais; termos legais; condições de uso; condições gerais; \
             condições de utilização; condições gerais de venda; termos de utilização; \
             termos de privacidade; política de privacidade; políticas de privacidade; \
             privacidade; aviso de privacidade; política de privacidade e cookies; \
             termos de uso e política de privacidade; privacidade e termos; proteção de dados; \
             política de proteção de dados; lgpd; rgpd; política de cookies; cookies; \
             política editorial; políticas; aviso legal; avisos legais; nota legal; \
             informação legal; informações legais; ficha técnica; estatuto editorial; \
             código de conduta; código de ética; código deontológico; princípios editoriais; \
             lei da transparência; transparência; direitos reservados; \
             todos os direitos reservados; direitos autorais; direitos de autor; copyright; \
             licença; isenção de responsabilidade; acessibilidade; declaração de acessibilidade; \
             livro de reclamações; livro de reclamações online; resolução de litígios; \
             canal de denúncias; política de correções; erramos; ombudsman; provedor do leitor; \
             política de troca; política de devolução; trocas e devoluções; política de entrega; \
             denúncias; compliance; portal de privacidade",
        ),
        start(
            Legal,
            "todos os direitos; direitos reservados; copyright ©; proibida a reprodução; \
             é expressamente proibida; este conteúdo não pode; este material não pode; \
             esta obra está; este site é protegido; as opiniões expressas; \
             o conteúdo dos comentários; política de privacidade; termos de uso; cnpj; cnpj:; \
             nipc; registo erc; responsável:; editor responsável; diretor:; propriedade:; \
             aviso legal; licença:; aviso:; disclaimer:",
        ),
        inside(
            Legal,
            "todos os direitos reservados; direitos reservados; política de privacidade; \
             termos de uso; termos e condições; política de cookies; condições de utilização; \
             é proibida a reprodução; proibida a reprodução; proteção de dados; dados pessoais; \
             creative commons; links de afiliados; link de afiliado; lei de direitos autorais; \
             sem autorização; cnpj",
        ),
        // Consent banners.
        whole(
            Consent,
            "aceitar; aceitar tudo; aceitar todos; aceitar todos os cookies; aceitar cookies; \
             aceitar e fechar; aceitar e continuar; aceito; aceito todos; concordo; \
             concordo e continuar; concordar; concordar e fechar; prosseguir; entendi; ok; \
             ok, entendi; estou ciente; ciente; li e aceito; rejeitar; rejeitar tudo; \
             rejeitar todos; rejeitar cookies; recusar; recusar todos; negar; não aceito; \
             apenas necessários; continuar sem aceitar; personalizar; configurar; configurações; \
             configurações de cookies; configuração de cookies; configurações de privacidade; \
             configurar cookies; definições; definições de cookies; definições de privacidade; \
             gerir cookies; gerir consentimento; gerir o consentimento; gerir preferências; \
             gerenciar; gerenciar cookies; gerenciar consentimento; gerenciar o consentimento; \
             gerenciar opções; gerenciar preferências; gerenciar serviços; preferências; \
             preferências de cookies; preferências de privacidade; salvar; salvar preferências; \
             salvar configurações; guardar; guardar preferências; ver preferências; \
             consentimento; sempre ativo; sempre activado; necessários; cookies necessários; \
             cookies essenciais; cookies estritamente necessários; cookies funcionais; \
             cookies de desempenho; cookies de terceiros; funcional; estatísticas; marketing; \
             usamos cookies; utilizamos cookies; nós usamos cookies; este site utiliza cookies; \
             este site usa cookies; a sua privacidade é importante; \
             valorizamos a sua privacidade; respeitamos a sua privacidade; \
             visão geral da privacidade; nossos parceiros; ver parceiros; permitir; permitir todos",
        ),
        start(
            Consent,
            "usamos cookies; utilizamos cookies; nós usamos cookies; nós utilizamos cookies; \
             nós e nossos; nós e os nossos; este site usa cookies; este site utiliza cookies; \
             este website utiliza cookies; o nosso site utiliza; o nosso website utiliza; \
             nosso site usa cookies; nosso site utiliza cookies; a gente usa cookies; \
             ao continuar navegando; ao continuar a navegar; ao continuar no site; \
             ao clicar em aceitar; ao clicar em \"aceitar; ao utilizar este site; \
             ao utilizar nossos; ao usar este site; se continuar a navegar; se você continuar; \
             os cookies necessários; os cookies funcionais; os cookies ajudam; \
             para fornecer as melhores experiências; para oferecer as melhores; \
             o armazenamento ou acesso técnico; você pode alterar; você pode gerenciar; \
             pode alterar as suas; com o seu consentimento; armazenar e/ou acessar",
        ),
        inside(
            Consent,
            "utiliza cookies; usa cookies; utilizamos cookies; usamos cookies; uso de cookies; \
             utilização de cookies; o seu consentimento; seu consentimento; interesse legítimo; \
             anúncios personalizados; publicidade personalizada; experiência de navegação; \
             tecnologias semelhantes; cookies e outras tecnologias",
        ),
        // Accounts.
        whole(
            Account,
            "entrar; entre; sair; login; logout; fazer login; faça login; faça seu login; \
             iniciar sessão; inicie sessão; terminar sessão; acessar; acesse; aceder; acesso; \
             área do cliente; área do assinante; área reservada; registrar; registrar-se; \
             criar conta; crie sua conta; criar uma conta; criar conta grátis; nova conta; \
             minha conta; a minha conta; sua conta; conta; meu perfil; perfil; o meu perfil; \
             editar perfil; meus dados; meus pedidos; minhas compras; meus favoritos; \
             minhas notícias; favoritos; usuário; utilizador; nome de usuário; \
             nome de utilizador; senha; palavra-passe; palavra passe; esqueci minha senha; \
             esqueci a senha; esqueceu a senha; esqueceu sua senha; esqueceu-se da palavra-passe; \
             recuperar senha; recupere sua senha; recuperar palavra-passe; redefinir senha; \
             lembrar-me; lembre-me; lembrar de mim; manter sessão iniciada; continuar conectado; \
             manter conectado; já tem conta; já tenho conta; não tem conta; ainda não tem conta; \
             não tenho conta; entrar com google; entrar com facebook; entrar com o facebook; \
             continuar com google; entrar / cadastrar; entre ou cadastre-se; bem-vindo; \
             bem vindo; olá; seja bem-vindo; seu nome de usuário; sua senha; acompanhar pedido",
        ),
        start(
            Account,
            "faça login; faça seu login; entrar com; inicie sessão com; acesse sua conta; \
             já tem uma conta; já tem conta; não tem uma conta; ainda não tem; \
             não possui uma conta; esqueceu a; esqueceu sua; crie sua conta; bem-vindo! entre; \
             conectado como; sessão iniciada como; uma senha será; recupere sua senha",
        ),
        // Menus, footers, contact data.
        whole(
            Navigation,
            "início; inicio; home; página inicial; página principal; voltar à página inicial; \
             voltar para a home; voltar; voltar atrás; voltar ao início; menu; menu principal; \
             menu secundário; navegação; navegação principal; abrir menu; fechar menu; \
             mostrar menu; alternar menu; fechar; abrir; mapa do site; mapa do sítio; sobre; \
             sobre nós; sobre mim; sobre o site; quem somos; quem sou; a empresa; empresa; \
             nossa história; a nossa história; nossa equipe; a nossa equipa; equipe; equipa; \
             time; redação; a redação; expediente; institucional; grupo; missão; contato; \
             contatos; contacto; contactos; fale conosco; fale connosco; entre em contato; \
             entre em contacto; contacte-nos; contate-nos; contacte; formulário de contato; \
             atendimento; atendimento ao leitor; atendimento ao cliente; apoio ao cliente; \
             central de atendimento; central de ajuda; sac; trabalhe conosco; carreiras; vagas; \
             emprego; empregos; recrutamento; junte-se a nós; imprensa; sala de imprensa; \
             assessoria de imprensa; comunicados; comunicados de imprensa; press releases; \
             publicidade; anuncie; anuncie aqui; anuncie conosco; anuncie no; anunciar; \
             publicidade legal; comercial; mídia kit; media kit; parceiros; nossos parceiros; \
             patrocinadores; classificados; anúncios; obituário; necrologia; imóveis; veículos; \
             loterias; horóscopo; previsão do tempo; meteorologia; tempo; jogos; \
             palavras cruzadas; passatempos; sudoku; programação; guia tv; serviços; \
             nossos serviços; produtos; ajuda; faq; perguntas frequentes; dúvidas frequentes; \
             suporte; editorias; seções; secções; todas as seções; todas as editorias; \
             categorias; todas as categorias; categoria; temas; assuntos; tags; arquivo; \
             arquivos; acervo; agenda; eventos; calendário; vídeos; vídeo; fotos; galeria; \
             galerias; galeria de fotos; fotogaleria; fotogalerias; infográficos; podcasts; \
             podcast; blogs; blog; colunas; colunistas; fórum; links; links úteis; ligações; \
             idioma; idiomas; língua; português; selecionar idioma; edições; edição; estados; \
             região; regiões; cidades; endereço; morada; telefone; tel; fax; telemóvel; horário; \
             horário de funcionamento; horários; localização; onde estamos; como chegar; \
             recursos; documentos; publicações; downloads; loja; comunidade; você está aqui; \
             você está em; está aqui; índice; conteúdo; conteúdos; neste artigo; nesta página; \
             sumário; mais; ver mais; topo; rodapé; cabeçalho; barra lateral; sem categoria; \
             uncategorized; versão mobile; versão para celular; versão desktop; modo escuro; \
             modo claro; alto contraste; tamanho da fonte; sites do grupo; outros sites; \
             nossos sites; reportar erro; comunicar erro; corrigir; encontrou um erro; \
             encontrou algum erro; informar erro; este artigo foi útil; esta página foi útil; \
             sim não; solicitar orçamento; solicite um orçamento; peça um orçamento; agendar; \
             agende; marcar consulta; saiba onde",
        ),
        start(
            Navigation,
            "você está aqui; você está em; está em:; voltar ao topo; contato:; contatos:; \
             contacto:; contactos:; telefone:; tel.:; tel:; fax:; e-mail:; email:; endereço:; \
             morada:; horário:; fale conosco; entre em contato; encontrou um erro; \
             encontrou algum erro; viu algum erro; achou algum erro; tem uma sugestão; \
             tem dúvidas; sugestões de pauta; envie sua; mande sua; índice:; neste artigo:; \
             para mais informações; mais informações:; informações:; home:; \
             assessoria de imprensa:; voltar para a página; voltar à página",
        ),
        // Links to the rest of a story or list.
        whole(
            ReadMore,
            "leia mais; ler mais; leia; ler; ler artigo; ler notícia; ler o artigo; \
             ler o artigo completo; ler artigo completo; leia a matéria completa; \
             leia o artigo completo; leia na íntegra; leia a íntegra; íntegra; na íntegra; \
             ler tudo; leia tudo; continue lendo; continuar lendo; continuar a ler; \
             continue a ler; continuar; continuar leitura; continue a leitura; saiba mais; \
             saber mais; mais informações; mais info; mais detalhes; detalhes; ver detalhes; \
             mais; mais...; ver mais; veja mais; ver tudo; ver todos; ver todas; \
             ver todas as notícias; veja todas; ver artigo; ver menos; ver; ver vídeo; \
             ver galeria; ver fotos; ver notícia; ver agora; mostrar mais; mostrar tudo; \
             mostrar menos; mostrar todos; exibir mais; carregar mais; carregar mais notícias; \
             mais notícias; todas as notícias; descubra mais; descubra; conheça; conheça mais; \
             acesse aqui; clique aqui; clica aqui; aqui; confira; confira aqui; assista; \
             assistir; assista ao vídeo; ouvir; ouça; ouvir notícia; ouvir artigo; \
             ouça a notícia; ouça este conteúdo; ampliar; ampliar foto; expandir; abrir; \
             abrir galeria; reproduzir; ir para; ir para o artigo; aceder; veja a íntegra; \
             veja aqui; consulte",
        ),
        start(
            ReadMore,
            "leia mais; ler mais; continue lendo; continuar lendo; continue a ler; saiba mais; \
             mais informações; mais detalhes; ver todas; ver todos; ver mais; veja mais; \
             veja todas; clique aqui; clicando aqui; leia a íntegra; leia na íntegra; \
             leia o artigo; leia a matéria; leia a reportagem; para mais informações; \
             para saber mais; confira aqui; ver esta publicação; ver essa foto; \
             uma publicação compartilhada; continua após; continua depois da; \
             uma publicação partilhada",
        ),
        end(
            ReadMore,
            "leia mais; ler mais; saiba mais; continue lendo; continuar lendo; continuar a ler; \
             ver mais; veja mais; clique aqui; mais informações; [...] leia mais",
        ),
        // Labels.
        whole(
            Tags,
            "tags; tag; etiquetas; etiqueta; marcadores; marcador; palavras-chave; palavra-chave; \
             assuntos; assunto; temas; tema; tópicos; tópico; tópicos relacionados; \
             tags relacionadas; categoria; categorias; editoria; publicado em; arquivado em; \
             mais sobre; marcado; marcado com; tudo sobre; relacionado a; tudo sobre:; \
             assuntos relacionados; neste artigo; sobre este assunto",
        ),
        start(
            Tags,
            "tags:; tag:; etiquetas:; marcadores:; palavras-chave; palavras-chave:; assuntos:; \
             assunto:; temas:; tópicos:; tópicos relacionados:; categoria:; categorias:; \
             publicado em:; arquivado em; publicado sob; marcado com; com a tag; \
             acompanhe tudo sobre; tudo sobre:; editoria:",
        ),
        // Advertising labels.
        whole(
            Advert,
            "publicidade; publicidades; anúncio; anúncios; propaganda; patrocinado; patrocinada; \
             patrocinado por; conteúdo patrocinado; conteúdo de marca; conteúdo publicitário; \
             conteúdo comercial; conteúdo de responsabilidade do anunciante; oferecimento; \
             oferecido por; apresentado por; apoio; com o apoio de; em parceria com; parceria; \
             promovido por; links patrocinados; link patrocinado; publieditorial; \
             informe publicitário; informe; especial publicitário; continua após a publicidade; \
             continua depois da publicidade; continua depois do anúncio; \
             continue lendo após a publicidade; publicidade - continue lendo; \
             continua após publicidade; fechar anúncio; fechar publicidade; espaço publicitário; \
             promoção; promoções; oferta; ofertas; ofertas do dia; cupons; cupom; \
             código promocional; descontos; branded content; estúdio; bloqueador de anúncios; \
             afiliados; artigo patrocinado",
        ),
        start(
            Advert,
            "publicidade:; patrocinado por; oferecimento:; oferecido por; conteúdo patrocinado; \
             conteúdo oferecido por; apresentado por:; em parceria com; continua após; \
             continua depois; este artigo contém links; este post contém links; \
             esta matéria contém; se você comprar; podemos ganhar; podemos receber; \
             pode ganhar uma comissão; recebemos uma comissão; desative seu; \
             desative o seu bloqueador; por favor, desative; informe publicitário; anúncio:",
        ),
        inside(
            Advert,
            "links de afiliados; link de afiliado; links afiliados; após a publicidade; \
             depois da publicidade; bloqueador de anúncios; bloqueador de anúncio; \
             conteúdo patrocinado; uma comissão",
        ),
        // Credits of pictures and sources.
        whole(
            Credit,
            "foto; fotos; fotografia; fotografias; imagem; imagens; fonte; fontes; crédito; \
             créditos; reprodução; divulgação; arquivo; arquivo pessoal; foto reprodução; \
             foto divulgação; foto arquivo; foto de arquivo; imagem ilustrativa; \
             foto ilustrativa; imagem de arquivo; ilustração; infográfico; legenda; vídeo; \
             captura de tela; reprodução/internet; reprodução/instagram; reprodução/tv; \
             divulgação/assessoria; getty images; afp; reuters; lusa; agência brasil; \
             agência lusa; agências; foto lusa; ampliar foto; via; créditos da imagem; \
             imagem destacada; folhapress; estadão conteúdo; agência o globo",
        ),
        start(
            Credit,
            "foto:; fotos:; foto de arquivo; fotografia:; fotografias:; imagem:; imagens:; \
             imagem ilustrativa; fonte:; fontes:; crédito:; créditos:; crédito da foto; \
             crédito da imagem; reprodução:; divulgação/; ilustração:; infográfico:; vídeo:; \
             arte:; legenda:; com informações de; com informações da; com informações do; \
             imagem destacada; foto/; imagem/; fotógrafo:",
        ),
        inside(
            Credit,
            "(foto:; (fotos:; (imagem:; (fonte:; (crédito:; (reprodução; (divulgação; foto: ; \
             fotos: ; imagem: ; fonte: ; crédito: ; créditos: ; /divulgação; /reprodução; \
             reprodução/; divulgação/; /agência brasil; /arquivo pessoal; arquivo pessoal; /lusa; \
             lusa/; com informações d; foto de arquivo; /folhapress; folhapress); /estadão",
        ),
        // Bylines.
        whole(
            Byline,
            "por; autor; autora; autores; escrito por; publicado por; postado por; redigido por; \
             redação; da redação; por redação; por da redação; por agência; repórter; jornalista; \
             colunista; editor; editora; correspondente; enviado especial; enviada especial; \
             colaborador; colaboradora; texto; texto de; reportagem; reportagem de; de; \
             estagiário; estagiária; do correspondente; com agências; da agência brasil; \
             da agência; do site; especial para; por redação do; diretor; articulista",
        ),
        start(
            Byline,
            "por:; escrito por; publicado por; postado por; redigido por; autor:; autora:; \
             autores:; texto:; textos:; reportagem:; edição:; tradução:; traduzido por; \
             por redação; com agências; com informações da; jornalista:; editado por; \
             atualizado por; produzido por:",
        ),
        name(
            Byline,
            "por; autor; autora; texto; reportagem; texto de; reportagem de; da redação do; \
             da redação da; do correspondente",
        ),
        inside(Byline, "| por ; escrito por; postado por; publicado por"),
        // Dates of publication.
        whole(
            Published,
            "publicado; publicado em; publicada em; publicado a; publicado às; data; \
             data de publicação; data da publicação; postado em; criado em; em; há horas; \
             há hora; há minutos; há dias; há dia; há semanas; há meses; há mês; há anos; há ano; \
             há uma hora; há um dia; há uma semana; há um mês; há um ano; horas atrás; \
             minutos atrás; dias atrás; hora atrás; dia atrás; semanas atrás; meses atrás; \
             anos atrás; agora mesmo; hoje; ontem; primeira publicação; publicação; enviado em; \
             membro desde; exibido em",
        ),
        start(Published, "publicado:; publicado há; data:; postado em:; data de publicação:"),
        date(
            Published,
            "publicado; publicado em; publicada em; publicado a; publicado às; publicado há; \
             publicação; data; data de publicação; data da publicação; postado em; postado; \
             criado em; escrito em; enviado em; divulgado em; inserido em; exibido em; \
             atualizado e publicado; por em; artigo publicado em; matéria publicada em; \
             notícia publicada em; há",
        ),
        inside(Published, "publicado em; publicada em; postado em; publicado:; data de publicação"),
        end(Published, "horas atrás; minutos atrás; dias atrás"),
        // Dates of change.
        whole(
            Updated,
            "atualizado; atualizado em; atualizada em; atualizado às; atualizado há; actualizado; \
             atualização; última atualização; última atualização em; última modificação; \
             modificado em; modificado; última actualização; editado em; revisado em; revisto em",
        ),
        start(
            Updated,
            "atualizado há; última atualização; esta matéria foi atualizada; \
             este artigo foi atualizado; esta página foi",
        ),
        date(
            Updated,
            "atualizado; atualizado em; atualizado às; atualizado há; atualizada em; atualizada; \
             actualizado; actualizado em; atualização; última atualização; última atualização em; \
             última atualização às; última modificação; modificado; modificado em; modificado há; \
             revisado em; editado em; alterado em",
        ),
        inside(
            Updated,
            "atualizado em; atualizado às; atualizado:; última atualização; atualizada em; \
             modificado em; | atualizado; - atualizado",
        ),
        // Jumps within the page.
        whole(
            Skip,
            "ir para o conteúdo; ir para o conteúdo principal; ir para conteúdo; ir para o menu; \
             ir para a navegação; ir para a busca; ir para o rodapé; ir para o topo; ir para; \
             ir ao conteúdo; pular para o conteúdo; pular para o conteúdo principal; pular para; \
             pular navegação; pular; saltar para o conteúdo; saltar para o conteúdo principal; \
             avançar para o conteúdo; skip to content; voltar ao topo; voltar para o topo; topo; \
             topo da página; subir; início da página; passar para o conteúdo principal",
        ),
        start(Skip, "ir para o conteúdo; pular para; saltar para; voltar ao topo"),
        // Search boxes and lists' controls.
        whole(
            Search,
            "buscar; busca; buscar no site; buscar por; pesquisar; pesquisa; pesquise; \
             pesquisar por; pesquisar no site; pesquisar neste blog; procurar; procurar por; \
             procure; procura; busca avançada; pesquisa avançada; o que você procura; \
             o que procura; o que você está procurando; digite sua busca; abrir busca; \
             fechar busca; resultados; resultados da busca; resultados da pesquisa; \
             resultado da busca; nenhum resultado; nenhum resultado encontrado; sem resultados; \
             filtrar; filtros; filtrar por; ordenar; ordenar por; limpar; limpar filtros; apagar; \
             selecionar; selecione; selecione o mês; selecionar o mês; selecionar categoria; \
             escolha; enviar; cancelar; aplicar; confirmar; relevância; mais relevantes; \
             mais recentes; todos; todas; ok; ir",
        ),
        start(
            Search,
            "buscar por:; pesquisar por:; pesquisar por; resultados para; resultados da busca; \
             ordenar por; filtrar por; nenhum resultado; o que você procura; o que você está; \
             digite e pressione",
        ),
        // Reading time and views.
        whole(
            ReadTime,
            "tempo de leitura; tempo de leitura min; tempo de leitura minutos; \
             tempo de leitura estimado; tempo estimado de leitura; leitura; leitura de min; \
             leitura de minutos; leitura em min; min de leitura; mins de leitura; \
             minutos de leitura; minuto de leitura; min leitura; leitura min; minutos; minuto; \
             min; visualizações; leituras; visitas; acessos; palavras; duração; lido vezes; \
             leia em minutos; tempo de leitura aproximado; segundos; leia em min",
        ),
        start(
            ReadTime,
            "tempo de leitura; leitura:; tempo de leitura:; min de leitura; duração:; \
             visualizações:",
        ),
        inside(ReadTime, "min de leitura; minutos de leitura; tempo de leitura; min. de leitura"),
        // To neighbouring pages.
        whole(
            Pagination,
            "próximo; próxima; seguinte; anterior; próxima página; página seguinte; \
             página anterior; próximo artigo; artigo seguinte; artigo anterior; próxima notícia; \
             notícia anterior; notícia seguinte; próxima matéria; matéria anterior; próximo post; \
             post anterior; post seguinte; próxima postagem; postagem mais recente; \
             postagem mais antiga; postagens mais antigas; postagens mais recentes; \
             posts mais antigos; posts mais recentes; mais antigos; mais antigas; posts antigos; \
             artigos mais antigos; artigos mais recentes; primeira; última; primeira página; \
             última página; página; página de; páginas; navegação de post; navegação de posts; \
             navegação de artigos; navegação por posts; paginação; anterior próximo; \
             próximo vídeo; próxima foto; foto anterior; foto seguinte; ir para a página; de; \
             avançar; navegação do post",
        ),
        start(
            Pagination,
            "próximo artigo; artigo anterior; artigo seguinte; próxima página; página anterior; \
             próximo:; próxima:; anterior:; seguinte:; próxima notícia; post anterior; \
             próximo post; postagem mais",
        ),
        // About the writer.
        whole(
            AuthorBox,
            "sobre o autor; sobre a autora; sobre os autores; o autor; a autora; biografia; bio; \
             perfil do autor; mais do autor; mais deste autor; mais sobre o autor; \
             ver todos os posts; ver todos os artigos; ver todos os posts de; todos os posts; \
             todos os artigos de; artigos de; mais artigos de; mais de; outros artigos do autor; \
             ver perfil; arquivo do autor; do autor; leia mais do autor; textos do autor; \
             contato do autor; ver todas as publicações",
        ),
        start(
            AuthorBox,
            "sobre o autor; sobre a autora; mais artigos de; mais deste autor; \
             ver todos os posts de; ver todos os artigos de; ver todas as publicações; \
             todos os artigos de; todos os posts de; o autor:; a autora:; mais sobre o autor; \
             veja todos os posts; ver mais artigos",
        ),
        inside(
            AuthorBox,
            "é jornalista e; é jornalista formad; é repórter d; é editor de; é editora de; \
             jornalista formada; jornalista formado; formado em jornalismo; \
             formada em jornalismo; é colunista; formada em comunicação",
        ),
        // Shops.
        whole(
            Shop,
            "adicionar ao carrinho; adicionar à sacola; adicionar aos favoritos; \
             adicionar à lista de desejos; carrinho; meu carrinho; seu carrinho; ver carrinho; \
             carrinho de compras; seu carrinho está vazio; o carrinho está vazio; sacola; \
             minha sacola; finalizar compra; finalizar pedido; fechar pedido; comprar; \
             comprar agora; compre; compre agora; compre aqui; compre na amazon; \
             comprar na amazon; encomendar; pedir agora; frete; frete grátis; envio; envios; \
             entrega; entregas; portes grátis; portes de envio; devoluções; formas de pagamento; \
             métodos de pagamento; pagamento; pagamento seguro; em estoque; em stock; disponível; \
             indisponível; esgotado; fora de estoque; avise-me quando chegar; disponibilidade; \
             quantidade; preço; preço normal; preço promocional; a partir de; subtotal; total; \
             referência; ref; cód; sku; descrição; detalhes do produto; características; \
             especificações; especificações técnicas; avaliações; avaliação; \
             avaliações de clientes; opiniões; escreva uma avaliação; avaliar produto; \
             lista de desejos; comparar; visualização rápida; ver opções; selecionar opções; \
             escolha as opções; mais vendidos; os mais vendidos; lançamentos; novidades; ofertas; \
             promoções; descontos; liquidação; marcas; marca; tamanho; tamanhos; cor; \
             guia de tamanhos; tabela de medidas; cartão presente; vale-presente; ver oferta; \
             ver preço; ver produto; ver produtos; em até x sem juros; sem juros; no pix; \
             parcelado; iva incluído; continuar comprando; nossas lojas; lojas; loja online; \
             encontre uma loja",
        ),
        start(
            Shop,
            "adicionar ao carrinho; frete grátis; seu carrinho; preço:; disponibilidade:; \
             referência:; calcule o frete; calcular frete; portes grátis",
        ),
        inside(Shop, "adicionar ao carrinho; frete grátis; sem juros; iva incluído"),
        // What the site's programs say.
        whole(
            Technical,
            "carregando; a carregar; carregando...; aguarde; aguarde...; por favor, aguarde; \
             erro; ocorreu um erro; ocorreu um erro inesperado; página não encontrada; \
             erro página não encontrada; não encontrado; acesso negado; vídeo indisponível; \
             conteúdo indisponível; conteúdo não disponível; tentar novamente; tente novamente; \
             recarregar; atualizar; javascript desativado; ative o javascript; \
             habilite o javascript; link copiado; copiado; obrigado; mensagem enviada; \
             enviado com sucesso; tela cheia; ecrã inteiro; mudo; legendas; \
             este campo é obrigatório; não preencha este campo; deixe este campo em branco; \
             desenvolvido por; orgulhosamente mantido com wordpress; tecnologia do blogger; \
             criado por; lamentamos; desculpe",
        ),
        start(
            Technical,
            "por favor, ative; por favor, habilite; ative o javascript; habilite o javascript; \
             para ver este vídeo; seu navegador; o seu navegador; o seu browser; \
             você está usando um navegador; está a utilizar um; este vídeo não; \
             este conteúdo não está; desculpe, a página; a página que; a página solicitada; \
             ocorreu um erro; erro:; tema:; site desenvolvido por; site criado por",
        ),
        inside(
            Technical,
            "javascript ativado; ativar o javascript; habilitar o javascript; \
             navegador não suporta; navegador não é compatível; browser não suporta; \
             navegador não tem suporte",
        ),
        // What a reader can do with the page.
        whole(
            Tools,
            "imprimir; imprimir artigo; imprimir notícia; imprimir página; versão para impressão; \
             versão para imprimir; baixar; baixar pdf; baixar em pdf; download; descarregar; \
             descarregar pdf; transferir; pdf; salvar; salvar artigo; salvar notícia; \
             salvar para ler depois; guardar; guardar artigo; ler depois; ler mais tarde; \
             adicionar aos favoritos; favoritar; copiar; copiar link; copiar o link; copiar url; \
             link permanente; permalink; citar; como citar; como citar este artigo; exportar; \
             editar; reportar; denunciar; tamanho do texto; tamanho da letra; aumentar fonte; \
             diminuir fonte; aumentar texto; diminuir texto; ouvir; ouvir notícia; \
             ouça este artigo; ouvir este artigo; traduzir; adicionar ao calendário; incorporar; \
             opções; oferecer; presentear; presentear matéria; rss; feed; republique; republicar; \
             resumo; ver resumo; adicionar como fonte preferencial",
        ),
        start(
            Tools,
            "imprimir esta; baixar pdf; baixe o pdf; copiar link; copiar o link; link permanente; \
             adicione o link permanente; adicione aos favoritos; como citar; ouça este; \
             ouça esta; ouça a notícia; republique este",
        ),
    ],
    function_words: "a à acerca agora ainda além algo alguém algum alguma algumas alguns ali \
        ambos antes ao aos apenas após aquela aquele aqueles aqui as às assim até através cada \
        caso com como contra contudo cuja cujo da daquele das de dela dele deles delas depois \
        desde dessa desse desta deste deve devem disso do dos durante e é ela elas ele eles em \
        embora enquanto então entre era eram essa essas esse esses esta está estamos estão estar \
        estas estava estavam este estes esteve eu faz fazer foi foram fosse há isso isto já \
        jamais lá lhe lhes logo maior mais mas me meio menos mesma mesmo meu minha muita muitas \
        muito muitos na nada não nas nem nenhum nenhuma nessa nesse nesta neste ninguém no nos \
        nós nossa nosso num numa nunca o onde os ou outra outras outro outros para pela pelas \
        pelo pelos per perante pois por porém porque pode podem pouco quais qual qualquer quando \
        quanto quase que quem quer são se segundo seja sem sempre sendo ser será seria seu seus \
        si sido sob sobre sua suas só também tanto tão te tem têm tenha ter teve tinha toda \
        todas todavia todo todos tudo um uma umas uns vai vários você vocês vos",
};
