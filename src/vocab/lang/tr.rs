//! Turkish.

use super::Signal::{
    Account, Advert, AuthorBox, Byline, Comments, Consent, Credit, Legal, MostRead, Navigation,
    Pagination, Published, ReadMore, ReadTime, Related, Search, Share, Shop, Skip, Subscribe, Tags,
    Technical, Tools, Updated,
};
use super::{Language, date, end, inside, name, start, whole};

pub(in crate::vocab) const LANGUAGE: Language = Language {
    code: "tr",
    phrases: &[
        // Headings above, and prompts to, teasers of other stories.
        whole(
            Related,
            "ilgili haberler; ilgili haber; ilgili konular; ilgili içerikler; ilgili yazılar; \
             ilgili makaleler; ilgili videolar; ilgili ürünler; ilgili; benzer haberler; \
             benzer yazılar; benzer içerikler; benzer konular; benzer ürünler; diğer haberler; \
             diğer yazılar; diğer içerikler; bunlar da ilginizi çekebilir; \
             bunlar da ilgini çekebilir; ilginizi çekebilir; ilgini çekebilir; \
             ilginizi çekebilecek diğer haberler; bunları da beğenebilirsiniz; bunu da okuyun; \
             bunları da okuyun; ayrıca okuyun; önerilen; önerilen haberler; önerilen içerikler; \
             önerilen yazılar; öneriler; sizin için seçtiklerimiz; sizin için önerilenler; \
             editörün seçtikleri; editörün seçimi; kaçırmayın; daha fazla haber; \
             daha fazla içerik; konuyla ilgili haberler; okumaya devam edin",
        ),
        start(
            Related,
            "ilgili haber:; bunlar da ilginizi çekebilir; ayrıca bkz; ayrıca okuyun:; \
             bunu da okuyun; benzer haberler:; video:; haberin devamı",
        ),
        // Headings above stories ranked by readers or by time.
        whole(
            MostRead,
            "çok okunanlar; en çok okunanlar; en çok okunan haberler; en çok okunan; \
             en çok izlenenler; en çok yorumlananlar; en çok paylaşılanlar; en popüler; popüler; \
             popüler haberler; popüler yazılar; popüler konular; popüler içerikler; son haberler; \
             son dakika; son dakika haberleri; son yazılar; son eklenenler; son gelişmeler; \
             en son haberler; en yeniler; en son; güncel; güncel haberler; gündem; \
             günün haberleri; günün öne çıkanları; günün manşetleri; manşetler; manşet; \
             öne çıkanlar; öne çıkan haberler; trend; trendler; trend haberler; canlı; \
             canlı yayın; haberler; yeni; flaş; bugün; haftanın en çok okunanları",
        ),
        start(MostRead, "en çok okunan; son dakika:; flaş haber"),
        // Readers' comments: counts, headings, prompts.
        whole(
            Comments,
            "yorum; yorumlar; yorum yok; henüz yorum yapılmamış; henüz yorum yok; yorum yap; \
             yorum yapın; yorum yaz; yorum gönder; yorum ekle; yorumu gönder; bir yorum yazın; \
             bir cevap yazın; bir yanıt yazın; cevabı iptal et; yanıtı iptal et; yanıtla; \
             cevapla; cevap yaz; cevap; yanıt; yorumları göster; yorumları gör; tüm yorumlar; \
             tüm yorumları gör; son yorumlar; ilk yorumu siz yapın; ilk yorumu sen yap; \
             yorumlar kapalı; yorumunuz; yorumunuzu yazın; e-posta adresiniz yayınlanmayacak; \
             gerekli alanlar ile işaretlenmişlerdir; gerekli alanlar; zorunlu alan; \
             tartışmaya katıl; şikayet et; yorum yapmak için giriş yapın; dedi ki; \
             okur yorumları; yorum kuralları",
        ),
        start(
            Comments,
            "bir cevap yazın; bir yanıt yazın; e-posta adresiniz yayınlanmayacak; \
             e-posta hesabınız yayımlanmayacak; e-posta adresiniz; gerekli alanlar; \
             yorum yapmak için; yorum yapabilmek için; yorum gönderebilmek için; \
             yorum yazmak için; daha sonraki yorumlarımda; bir dahaki sefere yorum; \
             bu site istenmeyenleri azaltmak için akismet; bu site, istenmeyenleri; \
             yorum verilerinizin nasıl; yorumlar için; adınızı; uyarı:",
        ),
        // Share and follow bars.
        whole(
            Share,
            "paylaş; paylaşın; paylaşım; paylaşımlar; haberi paylaş; bu haberi paylaş; \
             bunu paylaş; facebook'ta paylaş; twitter'da paylaş; x'te paylaş; whatsapp'ta paylaş; \
             linkedin'de paylaş; arkadaşına gönder; e-posta ile gönder; e-posta ile paylaş; \
             mail gönder; tweetle; beğen; beğeni; beğendim; takip et; takip edin; \
             bizi takip edin; bizi takip et; sosyal medya; sosyal medyada biz; \
             sosyal medyada takip edin; takipçi; abone ol; linki kopyala; bağlantıyı kopyala; \
             bizi izleyin; yeni pencerede açılır",
        ),
        start(
            Share,
            "paylaş:; bunu paylaş:; bizi takip edin; sosyal medyada; facebook'ta paylaş; \
             tıklayarak paylaş; google news'te; takip etmek için",
        ),
        // Newsletters, subscriptions, paywalls, donations.
        whole(
            Subscribe,
            "abone ol; abone olun; hemen abone ol; ücretsiz abone ol; abonelik; bülten; e-bülten; \
             bültene abone ol; e-bülten aboneliği; bültenimize abone olun; bültenimize kaydolun; \
             kayıt ol; kaydol; üye ol; ücretsiz üye ol; üyelik; bildirimler; bildirimleri aç; \
             e-posta; e-posta adresi; e-posta adresiniz; ad; adınız; soyad; ad soyad; isim; \
             bağış yap; destek ol; uygulamayı indir; mobil uygulama; e-gazete; premium; \
             abonelere özel; ücretsiz dene; hayır teşekkürler; daha sonra",
        ),
        start(
            Subscribe,
            "bültenimize; e-bültenimize; abone olun; abone ol ve; haber bültenimize; \
             en son haberleri; gelişmelerden haberdar; haberdar olmak için; devamını okumak için; \
             uygulamamızı indirin; e-posta adresinizi girin",
        ),
        inside(Subscribe, "bültenimize abone; e-posta adresinizi girin; e-bülten"),
        // Copyright lines, terms, policies.
        whole(
            Legal,
            "gizlilik; gizlilik politikası; gizlilik ilkeleri; gizlilik sözleşmesi; \
             gizlilik bildirimi; kullanım şartları; kullanım koşulları; kullanım sözleşmesi; \
             hizmet şartları; şartlar ve koşullar; koşullar; üyelik sözleşmesi; çerez politikası; \
             çerezler; çerez aydınlatma metni; kvkk; kvkk aydınlatma metni; aydınlatma metni; \
             kişisel verilerin korunması; kişisel veriler; veri politikası; yasal uyarı; yasal; \
             telif hakları; telif hakkı; tüm hakları saklıdır; her hakkı saklıdır; \
             sorumluluk reddi; künye; yayın ilkeleri; etik ilkeler; iade politikası; \
             mesafeli satış sözleşmesi; iptal ve iade; bilgi toplumu hizmetleri; erişilebilirlik",
        ),
        start(
            Legal,
            "tüm hakları saklıdır; her hakkı saklıdır; copyright ©; telif hakkı ©; yasal uyarı; \
             sitede yayınlanan; bu sitede yer alan; izinsiz; kaynak gösterilmeden; künye:; \
             imtiyaz sahibi; sorumlu yazı işleri; yayınlanan haber",
        ),
        inside(
            Legal,
            "tüm hakları saklıdır; her hakkı saklıdır; gizlilik politikası; kullanım koşulları; \
             kişisel verilerin; kaynak gösterilmeden; izinsiz kullanılamaz",
        ),
        // Consent banners.
        whole(
            Consent,
            "kabul et; kabul ediyorum; tümünü kabul et; hepsini kabul et; tüm çerezleri kabul et; \
             anladım; tamam; reddet; tümünü reddet; hepsini reddet; ayarlar; çerez ayarları; \
             çerez tercihleri; gizlilik ayarları; tercihler; tercihleri yönet; tercihleri kaydet; \
             seçimi kaydet; kaydet; zorunlu çerezler; her zaman aktif; izin ver; \
             çerezleri kabul et",
        ),
        start(
            Consent,
            "bu site çerez; bu web sitesi çerez; web sitemizde; sitemizde çerez; \
             sitemizden en iyi; çerez kullanıyoruz; çerezler,; size daha iyi; \
             bu siteyi kullanarak; sitemizi kullanmaya devam; kişisel verileriniz; \
             çerez politikamız",
        ),
        inside(
            Consent,
            "çerez kullan; çerezler kullan; çerezleri kullan; çerez politikası; \
             çerezlerin kullanımı; çerezleri kabul",
        ),
        // Accounts.
        whole(
            Account,
            "giriş; giriş yap; üye girişi; oturum aç; çıkış; çıkış yap; oturumu kapat; kayıt; \
             üye ol; hesap oluştur; yeni hesap; hesabım; hesap; profil; profilim; kullanıcı adı; \
             kullanıcı; şifre; parola; şifremi unuttum; parolamı unuttum; şifreni mi unuttun; \
             beni hatırla; hoş geldiniz; hesabınız yok mu; hesabın yok mu; favorilerim; \
             favoriler; siparişlerim; giriş yap / üye ol; google ile giriş yap; \
             facebook ile giriş yap",
        ),
        start(
            Account,
            "giriş yapın; üye girişi yapın; hesabınız yok mu; hesabınız var mı; \
             şifrenizi mi unuttunuz; hoş geldiniz!",
        ),
        // Menus, footers, contact data.
        whole(
            Navigation,
            "ana sayfa; anasayfa; ana sayfaya dön; anasayfaya dön; geri; geri dön; menü; \
             ana menü; menüyü aç; menüyü kapat; kapat; aç; site haritası; hakkımızda; hakkında; \
             biz kimiz; ekibimiz; ekip; tarihçe; misyon; vizyon; kurumsal; şirket; iletişim; \
             bize ulaşın; bize yazın; iletişime geçin; iletişim formu; kariyer; iş ilanları; \
             ilanlar; resmi ilanlar; basın; basın odası; basın bülteni; reklam; reklam ver; \
             reklam verin; ortaklar; iş ortakları; hava durumu; nöbetçi eczaneler; \
             namaz vakitleri; burçlar; astroloji; puan durumu; canlı borsa; döviz; yayın akışı; \
             tv rehberi; oyunlar; bulmaca; hizmetler; hizmetlerimiz; ürünler; yardım; \
             yardım merkezi; sıkça sorulan sorular; sss; destek; kategoriler; kategori; \
             tüm kategoriler; konular; tüm konular; arşiv; arşivler; galeri; foto galeri; \
             foto haber; video galeri; videolar; video; fotoğraflar; podcast; blog; yazarlar; \
             tüm yazarlar; köşe yazıları; forum; bağlantılar; faydalı linkler; dil; türkçe; \
             adres; telefon; tel; faks; çalışma saatleri; konum; harita; buradasınız; \
             içindekiler; içerik; bu yazıda; bu haberde; daha fazla; diğer; genel; mobil; \
             masaüstü görünümü; karanlık mod; yazı boyutu; rss; evet hayır; randevu al; \
             teklif al; etkinlikler; takvim; duyurular",
        ),
        start(
            Navigation,
            "buradasınız; iletişim:; telefon:; tel:; faks:; e-posta:; adres:; anasayfa:; \
             içindekiler:; bize ulaşın; ihbar hattı; hata bildir; ana sayfa:",
        ),
        // Links to the rest of a story or list.
        whole(
            ReadMore,
            "devamını oku; devamı; devamını göster; devam et; devamı için tıklayın; daha fazla; \
             daha fazla oku; daha fazla göster; daha fazla bilgi; daha fazla yükle; daha fazlası; \
             daha az göster; haberin devamı; haberi oku; haber detayı; detaylar; detay; \
             detaylı bilgi; ayrıntılar; tümünü gör; tümünü göster; tümü; tüm haberler; \
             hepsini gör; hepsi; tıklayın; buraya tıklayın; tıkla; burada; izle; videoyu izle; \
             dinle; oynat; yazının devamı; okumaya devam et; incele; keşfet; galeriye git; büyüt",
        ),
        start(
            ReadMore,
            "devamını oku; devamı için; daha fazla bilgi; haberin devamı için; \
             detaylı bilgi için; detaylar için; tüm haberler için; tıklayın; ayrıntılar için; \
             bu gönderiyi instagram'da gör; okumaya devam et",
        ),
        end(
            ReadMore,
            "devamını oku; devamı için tıklayın; devamı; tıklayınız; tıklayın; daha fazla; \
             okumaya devam et; detaylar",
        ),
        // Labels.
        whole(
            Tags,
            "etiketler; etiket; anahtar kelimeler; konular; konu; kategori; kategoriler; \
             yayınlandığı kategori; etiketlendi",
        ),
        start(
            Tags,
            "etiketler:; etiketler; etiket:; anahtar kelimeler:; kategori:; kategoriler:; \
             konular:; konu başlıkları",
        ),
        // Advertising labels.
        whole(
            Advert,
            "reklam; reklamlar; reklam alanı; sponsorlu; sponsorlu içerik; sponsorlu bağlantılar; \
             sponsor; sponsorlar; sponsorluğunda; ilan; resmi ilan; advertorial; kampanya; \
             kampanyalar; indirim; fırsat; fırsatlar; haberin devamı reklamdan sonra; \
             reklamı kapat; iş birliği; tanıtım; tanıtım yazısı",
        ),
        start(Advert, "reklam:; sponsorlu içerik; bu içerik; sponsorluğunda; reklam engelleyici"),
        // Credits of pictures and sources.
        whole(
            Credit,
            "fotoğraf; foto; görsel; kaynak; kaynaklar; fotoğraflar; haber merkezi; aa; dha; iha; \
             anadolu ajansı; arşiv; temsili; temsili fotoğraf; temsili görsel; video; \
             getty images; haber kaynağı; fotoğraf kaynağı",
        ),
        start(
            Credit,
            "fotoğraf:; fotoğraflar:; foto:; görsel:; kaynak:; kaynakça:; fotoğraf kaynağı; \
             görsel kaynağı; haber kaynağı:; video:; kamera:; (fotoğraf",
        ),
        inside(
            Credit,
            "(aa); (dha); (iha); fotoğraf: ; kaynak: ; (reuters); /aa; /dha; anadolu ajansı",
        ),
        // Bylines.
        whole(
            Byline,
            "yazar; yazan; yazarlar; editör; muhabir; haber merkezi; tarafından; \
             tarafından yazıldı; tarafından yayınlandı; haber; gazeteci; köşe yazarı; giren; \
             çeviri; haberi giren; röportaj",
        ),
        start(
            Byline,
            "yazar:; yazan:; editör:; haber:; muhabir:; hazırlayan:; çeviri:; çeviren:; \
             yazar adı; röportaj:; haberi giren:; kaynak yazar",
        ),
        name(Byline, "yazar; yazan; editör; haber; röportaj; muhabir; çeviri; hazırlayan"),
        // Dates of publication.
        whole(
            Published,
            "yayınlanma; yayınlanma tarihi; yayın tarihi; yayınlandı; yayımlanma tarihi; \
             giriş tarihi; eklenme tarihi; oluşturulma tarihi; tarih; saat önce; dakika önce; \
             gün önce; hafta önce; ay önce; yıl önce; dün; bugün; az önce; saat; \
             tarihinde yayınlandı; yayınlanma zamanı",
        ),
        start(
            Published,
            "yayınlanma:; yayınlanma tarihi; yayın tarihi:; giriş tarihi:; tarih:; \
             oluşturulma tarihi",
        ),
        date(
            Published,
            "yayınlanma; yayınlanma tarihi; yayın tarihi; yayınlandı; yayımlanma; \
             yayımlanma tarihi; giriş; giriş tarihi; eklenme tarihi; eklenme; oluşturulma tarihi; \
             oluşturulma; tarih; haber girişi",
        ),
        inside(Published, "yayınlanma:; yayınlanma tarihi; yayın tarihi; oluşturulma tarihi"),
        end(Published, "saat önce; dakika önce; gün önce"),
        // Dates of change.
        whole(
            Updated,
            "güncelleme; güncelleme tarihi; güncellendi; güncellenme tarihi; son güncelleme; \
             son güncelleme tarihi; düzenlenme; güncelleme saati",
        ),
        start(Updated, "güncelleme:; güncelleme tarihi; son güncelleme; güncellenme:"),
        date(
            Updated,
            "güncelleme; güncelleme tarihi; güncellendi; güncellenme; güncellenme tarihi; \
             son güncelleme; son güncelleme tarihi; son güncellenme",
        ),
        inside(Updated, "güncelleme:; son güncelleme; güncelleme tarihi; güncellenme"),
        // Jumps within the page.
        whole(
            Skip,
            "içeriğe geç; içeriğe atla; ana içeriğe geç; ana içeriğe atla; menüye geç; yukarı; \
             yukarı çık; başa dön; sayfa başına dön; sayfanın başına dön; atla; skip to content; \
             yukarı git",
        ),
        start(Skip, "içeriğe geç; içeriğe atla; ana içeriğe; başa dön"),
        // Search boxes and lists' controls.
        whole(
            Search,
            "ara; arama; arama yap; site içi arama; sitede ara; haber ara; aranacak kelime; \
             gelişmiş arama; arama sonuçları; sonuçlar; sonuç bulunamadı; ne aramıştınız; \
             filtrele; filtreler; sırala; sıralama; temizle; seç; seçiniz; gönder; iptal; uygula; \
             tümü; onayla; vazgeç",
        ),
        start(Search, "ara:; arama sonuçları; arama:; sonuç bulunamadı; aradığınız"),
        // Reading time and views.
        whole(
            ReadTime,
            "okuma süresi; okuma süresi dakika; okuma süresi dk; dk okuma; dakika okuma; \
             dk okuma süresi; dakikada okunur; dakika; dk; okunma; okunma sayısı; görüntülenme; \
             kez okundu; kez görüntülendi; dk da oku; izlenme; tahmini okuma süresi; okunma süresi",
        ),
        start(ReadTime, "okuma süresi; okunma:; okunma sayısı; görüntülenme:; tahmini okuma"),
        inside(ReadTime, "dk okuma; dakika okuma; okuma süresi; dakikada okunur"),
        // To neighbouring pages.
        whole(
            Pagination,
            "sonraki; önceki; ileri; geri; sonraki haber; önceki haber; sonraki yazı; \
             önceki yazı; sonraki sayfa; önceki sayfa; sonraki makale; önceki makale; ilk; son; \
             sayfa; sayfalar; daha eski; daha yeni; eski yazılar; yeni yazılar; yazı gezinmesi; \
             yazı dolaşımı; ilk sayfa; son sayfa; önceki sonraki; eski kayıtlar; önceki kayıt; \
             sonraki kayıt",
        ),
        start(
            Pagination,
            "sonraki haber; önceki haber; sonraki yazı; önceki yazı; sonraki sayfa; önceki sayfa; \
             sonraki:; önceki:; sayfa:",
        ),
        // About the writer.
        whole(
            AuthorBox,
            "yazar hakkında; yazarın diğer yazıları; yazarın tüm yazıları; tüm yazıları; \
             diğer yazıları; yazarın son yazıları; yazar profili; tüm yazılarını gör; \
             hakkında bilgi; yazarın diğer haberleri",
        ),
        start(AuthorBox, "yazar hakkında; yazarın diğer yazıları; yazarın tüm; tüm yazılarını"),
        // Shops.
        whole(
            Shop,
            "sepete ekle; sepet; sepetim; sepetiniz boş; sepetinizde ürün yok; satın al; \
             hemen al; şimdi al; sipariş ver; ödeme; alışverişe devam et; kargo; ücretsiz kargo; \
             kargo bedava; teslimat; iade; iade ve değişim; stokta; stokta var; stokta yok; \
             tükendi; adet; fiyat; fiyatlar; toplam; ara toplam; ürün kodu; ürün açıklaması; \
             ürün özellikleri; açıklama; özellikler; değerlendirmeler; değerlendirme; yorum yaz; \
             favorilere ekle; karşılaştır; çok satanlar; en çok satanlar; yeni gelenler; \
             yeni ürünler; indirimli ürünler; markalar; marka; beden; renk; mağazalar; \
             kapıda ödeme; kdv dahil",
        ),
        start(Shop, "sepete ekle; ücretsiz kargo; fiyat:; ürün kodu; sepetiniz"),
        inside(Shop, "sepete ekle; ücretsiz kargo; kdv dahil"),
        // What the site's programs say.
        whole(
            Technical,
            "yükleniyor; lütfen bekleyin; bekleyiniz; hata; bir hata oluştu; sayfa bulunamadı; \
             bulunamadı; tekrar dene; tekrar deneyin; yenile; teşekkürler; teşekkür ederiz; \
             mesajınız gönderildi; kopyalandı; link kopyalandı; tam ekran; sessiz; \
             bu alan zorunludur; yazılım; tasarım; web tasarım",
        ),
        start(
            Technical,
            "javascript'i; tarayıcınız; lütfen javascript; bir hata oluştu; üzgünüz; \
             aradığınız sayfa; bu video; yazılım:; tasarım:; haber yazılımı",
        ),
        // What a reader can do with the page.
        whole(
            Tools,
            "yazdır; çıktı al; indir; pdf indir; kaydet; haberi kaydet; favorilere ekle; \
             sonra oku; kopyala; bağlantıyı kopyala; link; kalıcı bağlantı; alıntıla; düzenle; \
             şikayet et; yazı boyutu; yazı tipi boyutu; metni büyüt; metni küçült; haberi dinle; \
             dinle; çevir; takvime ekle; seçenekler; rss",
        ),
        start(Tools, "yazdır; pdf indir; bağlantıyı kopyala; haberi dinle; kalıcı bağlantı"),
    ],
    function_words: "acaba ama ancak artık aslında az bana bazı belki ben benim beri bile bir \
        biraz birçok biri biz bizim böyle bu buna bunda bundan bunlar bunu bunun burada çok \
        çünkü da daha dahi de defa değil diğer diye dolayı eden eğer en fakat gibi göre hangi \
        hatta hem henüz hep hepsi her herkes hiç hiçbir için ile ilgili ise iki ki kadar karşı \
        kendi kendine kim mi mı mu mü nasıl ne neden nerede niçin niye o olan olarak oldu olduğu \
        olduğunu olduklarını olmak olması olsa olup on ona onlar onu onun oysa öyle pek rağmen \
        sadece sana sanki sen siz sizin son sonra şey şöyle şu tarafından tüm üzere var ve veya \
        ya yani yapılan yapmak yer yine yok yoksa zaten",
};
