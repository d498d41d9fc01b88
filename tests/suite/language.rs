//! Which language a text is in, by its function words and its script.

use gleaner::internals::parts::language;

#[test]
fn function_words_tell_languages() {
    for (text, expected) in [
        (
            "The ferry to the island was out of service for nine weeks, and no one had said when it would be back.",
            Some("en"),
        ),
        (
            "Die Fähre zur Insel war neun Wochen lang außer Betrieb, und niemand hatte gesagt, wann sie wieder fährt.",
            Some("de"),
        ),
        (
            "Le bac vers l'île était hors service depuis neuf semaines et personne n'avait dit quand il serait de retour.",
            Some("fr"),
        ),
        (
            "El ferry a la isla estuvo fuera de servicio durante nueve semanas y nadie había dicho cuándo volvería.",
            Some("es"),
        ),
        (
            "O barco para a ilha esteve fora de serviço durante nove semanas e ninguém disse quando ele voltaria.",
            Some("pt"),
        ),
        (
            "Il traghetto per l'isola è stato fuori servizio per nove settimane e nessuno ha detto quando sarebbe tornato.",
            Some("it"),
        ),
        (
            "De veerboot naar het eiland was negen weken buiten dienst en niemand had gezegd wanneer hij weer zou varen.",
            Some("nl"),
        ),
        (
            "Паром на остров не ходил девять недель, и никто не сказал, когда он снова будет на линии.",
            Some("ru"),
        ),
        (
            "كانت العبارة إلى الجزيرة خارج الخدمة لمدة تسعة أسابيع ولم يقل أحد متى ستعود إلى العمل.",
            Some("ar"),
        ),
        ("המעבורת אל האי לא פעלה במשך תשעה שבועות ואיש לא אמר מתי תשוב.", Some("he")),
        ("前往该岛的渡轮已停运九周，没有人说过何时恢复。", Some("zh")),
        ("島へのフェリーは九週間運休しており、いつ再開するかは誰も言わなかった。", Some("ja")),
        ("Το πλοίο για το νησί ήταν εκτός λειτουργίας για εννέα εβδομάδες.", Some("el")),
        (
            "Prom na wyspę nie pływał przez dziewięć tygodni i nikt nie powiedział, kiedy się to zmieni, ale już jest.",
            Some("pl"),
        ),
        (
            "Пором, який восени залишив гавань, знову стоїть біля старого причалу. Ніхто про це не оголошував, і тому тільки чайки та двоє рибалок бачили, як він прийшов. Переправа триває двадцять хвилин, як і завжди.",
            Some("uk"),
        ),
        (
            "کشتی که در اکتبر از بندر رفت به اسکله خود بازگشت و کسی آن را من نگفت ما كان في على من.",
            Some("fa"),
        ),
        (
            "Kapitán Jäger řekl, že loď je zpět v přístavu a že to byla dlouhá cesta, ale už je to za námi.",
            Some("cs"),
        ),
        (
            "Trajekt je späť v prístave a kapitán povedal, že cesta bola dlhá, ale že sa už nič také nestane, keď je to tak a to aj tu.",
            None,
        ),
        (
            "Пором на острів не ходив дев'ять тижнів, і ніхто не сказав, коли він повернеться.",
            Some("uk"),
        ),
        ("Паром на востраў не хадзіў дзевяць тыдняў, і ніхто не сказаў, калі ён вернецца.", None),
        (
            "Фериботът до острова не работи от девет седмици и никой не каза кога ще се върне.",
            Some("bg"),
        ),
        ("Фериботот до островот не работеше девет недели и никој не рече кога ќе се врати.", None),
        (
            "Chuyến phà đến đảo đã không hoạt động trong chín tuần và không ai nói khi nào nó trở lại.",
            Some("vi"),
        ),
        ("کشتی به جزیره برای نه هفته کار نمی‌کرد و هیچ کس نگفت که کی باز می‌گردد.", Some("fa")),
        ("جزیرے کی فیری نو ہفتوں سے بند تھی اور کسی نے نہیں بتایا کہ وہ کب واپس آئے گی۔", None),
        (
            "El vaixell de l'illa no va sortir durant nou setmanes i ningú no va dir quan tornaria amb els seus passatgers.",
            Some("ca"),
        ),
        ("Home About Contact", None),
        ("", None),
    ] {
        assert_eq!(language(text), expected, "{text}");
    }
}
