# Lavet af afk fuldfoer. Ret den ikke her.
function __afk_sti
  set -l sti ''
  for w in (commandline -opc)[2..]
    if contains -- "$sti $w" ' frist' ' import' ' borger' ' borger vis' ' borger liste' ' borger luk' ' borger opret' ' borger ret' ' borger indsigt' ' borger slet' ' visiter' ' stepup' ' stepup plan' ' stepup deling' ' stepup indkald' ' stepup aftale' ' forloeb' ' forloeb start' ' forloeb slut' ' forloeb slet' ' fritag' ' fritag start' ' fritag slut' ' fritag slet' ' indsats' ' indsats tilfoej' ' indsats slut' ' indsats slet' ' moede' ' moede tilfoej' ' moede flyt' ' moede slet' ' samtykke' ' samtykke tilfoej' ' samtykke traek' ' samtykke slet' ' jobformidler' ' jobformidler start' ' jobformidler slut' ' jobformidler slet' ' aftale' ' aftale tilfoej' ' aftale slet' ' aftale liste' ' aftale udfoert' ' aftale minplan' ' egenfrist' ' egenfrist tilfoej' ' egenfrist slet' ' egenfrist udfoert' ' skridt' ' skridt tilfoej' ' skridt slet' ' skridt afslut' ' skema' ' skema vis' ' skema tjek' ' skema kopier' ' skema udfyld' ' uge' ' kalender' ' rapport' ' tjek' ' regler' ' eksport' ' historik' ' fortryd' ' opsaet' ' lager' ' lager status' ' lager kopi' ' lager gendan' ' lager noegle' ' lager oplaas' ' lager laas' ' lager tjek' ' lager oprydning' ' fuldfoer' ' demo'
      set sti "$sti $w"
    end
  end
  test "$sti" = "$argv[1]"
end
function __afk_sager
  for linje in (builtin history search --prefix 'afk ' --max 500 2>/dev/null)
    set -l w (string split -n ' ' -- $linje)
    set -l sag ''
    if string match -q -- "*|$w[2]|*" '|frist|borger vis|borger luk|borger ret|borger indsigt|borger slet|visiter|stepup plan|stepup deling|stepup indkald|stepup aftale|forloeb start|forloeb slut|forloeb slet|fritag start|fritag slut|fritag slet|indsats tilfoej|indsats slut|indsats slet|moede tilfoej|moede flyt|moede slet|samtykke tilfoej|samtykke traek|samtykke slet|jobformidler start|jobformidler slut|jobformidler slet|aftale tilfoej|aftale slet|aftale liste|aftale udfoert|aftale minplan|egenfrist tilfoej|egenfrist slet|egenfrist udfoert|skridt tilfoej|skridt slet|skridt afslut|kalender|tjek|historik|'
      set sag "$w[3]"
    else if string match -q -- "*|$w[2] $w[3]|*" '|frist|borger vis|borger luk|borger ret|borger indsigt|borger slet|visiter|stepup plan|stepup deling|stepup indkald|stepup aftale|forloeb start|forloeb slut|forloeb slet|fritag start|fritag slut|fritag slet|indsats tilfoej|indsats slut|indsats slet|moede tilfoej|moede flyt|moede slet|samtykke tilfoej|samtykke traek|samtykke slet|jobformidler start|jobformidler slut|jobformidler slet|aftale tilfoej|aftale slet|aftale liste|aftale udfoert|aftale minplan|egenfrist tilfoej|egenfrist slet|egenfrist udfoert|skridt tilfoej|skridt slet|skridt afslut|kalender|tjek|historik|'
      set sag "$w[4]"
    end
    if string match -qr -- '^[A-Za-z0-9][A-Za-z0-9._/-]*$' "$sag"; and string match -qr '[0-9]' -- "$sag"
      string match -qr '^[0-9]{6}-?[0-9]{4}$' -- "$sag"; or echo "$sag"
    end
  end
end
complete -c afk -n "__afk_sti ''" -f
complete -c afk -n "__afk_sti ''" -a frist -d 'Vis frister med begrundelse og kilde, overskredne først.'
complete -c afk -n "__afk_sti ''" -a import -d 'Hent borgere og fakta fra filer (CSV eller Excel).'
complete -c afk -n "__afk_sti ''" -a borger -d 'Opret, vis, ret, luk og slet borgere; giv indsigt.'
complete -c afk -n "__afk_sti ''" -a visiter -d 'Visitér en borger: spørgsmål, forslag og din afgørelse.'
complete -c afk -n "__afk_sti ''" -a stepup -d 'Step up-mødet: skema, samtykke, deling, indkaldelse og aftaler.'
complete -c afk -n "__afk_sti ''" -a forloeb -d 'Registrér, at et forløb begynder eller slutter.'
complete -c afk -n "__afk_sti ''" -a fritag -d 'Registrér en fritagelse.'
complete -c afk -n "__afk_sti ''" -a indsats -d 'Registrér en indsats.'
complete -c afk -n "__afk_sti ''" -a moede -d 'Registrér et møde eller en samtale.'
complete -c afk -n "__afk_sti ''" -a samtykke -d 'Registrér et samtykke, eller at det er trukket tilbage.'
complete -c afk -n "__afk_sti ''" -a jobformidler -d 'Registrér en personlig jobformidler.'
complete -c afk -n "__afk_sti ''" -a aftale -d 'Aftaler fra et møde: registrér, vis, og meld dem udført.'
complete -c afk -n "__afk_sti ''" -a egenfrist -d 'Dine egne frister: skriv dem, og meld dem udført.'
complete -c afk -n "__afk_sti ''" -a skridt -d 'Klage, genvurdering, aktindsigt, indsigt og underretning: begynd og afslut.'
complete -c afk -n "__afk_sti ''" -a skema -d 'Se, tjek, kopiér og udfyld skemaer.'
complete -c afk -n "__afk_sti ''" -a uge -d 'Se ugerne frem dag for dag, eller morgenens ene linje.'
complete -c afk -n "__afk_sti ''" -a kalender -d 'Skriv frister og møder som en kalenderfil (iCalendar).'
complete -c afk -n "__afk_sti ''" -a rapport -d 'Se, hvordan hele gruppen står, i tal og figurer.'
complete -c afk -n "__afk_sti ''" -a tjek -d 'Find det, der strider mod reglerne, og det, der mangler.'
complete -c afk -n "__afk_sti ''" -a regler -d 'Forklar reglerne: længde, pauser og kilder.'
complete -c afk -n "__afk_sti ''" -a eksport -d 'Skriv alle fakta til CSV-filer, der kan importeres igen.'
complete -c afk -n "__afk_sti ''" -a historik -d 'Vis, hvad der er ændret: hvornår, af hvem, før → efter.'
complete -c afk -n "__afk_sti ''" -a fortryd -d 'Fortryd den seneste ændring, også en hel import.'
complete -c afk -n "__afk_sti ''" -a opsaet -d 'Skriv dine initialer, brevhovedet, kapaciteten og jeres egne frister.'
complete -c afk -n "__afk_sti ''" -a lager -d 'Lagerets tilstand og nøgle.'
complete -c afk -n "__afk_sti ''" -a fuldfoer -d 'Få TAB til at fuldføre kommandoer i din skal, og få manualen.'
complete -c afk -n "__afk_sti ''" -a demo -d 'Prøv afk på opdigtede borgere i et lager for sig.'
complete -c afk -n "__afk_sti ''" -l version -d 'Vis versionen.'
complete -c afk -n "__afk_sti ''" -l lager -r -d 'Lagerets fil (ellers AFK_LAGER).'
complete -c afk -n "__afk_sti ' frist'" -f
complete -c afk -n "__afk_sti ' frist'" -a '(__afk_sager)' -d Sag
complete -c afk -n "__afk_sti ' frist'" -l overdue -l overskredet -d 'Kun de overskredne.'
complete -c afk -n "__afk_sti ' frist'" -l inden -x -d 'Inden så mange dage, og de overskredne.'
complete -c afk -n "__afk_sti ' frist'" -l til -x -d 'Senest den dag, og de overskredne.'
complete -c afk -n "__afk_sti ' frist'" -l regel -x -a 'indsatsgaranti ressourceforloeb-slut straksafklaring genbehandling afklaring-2-aar udskudt-visitation fritagelse-slut samtykke-udloeb foerste-jobsamtale jobsamtaler aftale min-plan egen underretning klage genvurdering aktindsigt indsigt' -d 'Kun denne regel.'
complete -c afk -n "__afk_sti ' frist'" -l art -x -a 'lovpligtig vejledende aftalt' -d 'lovpligtig, vejledende eller aftalt.'
complete -c afk -n "__afk_sti ' frist'" -l alle -d 'Også de opfyldte og bortfaldne.'
complete -c afk -n "__afk_sti ' frist'" -l forklar -d 'Begrundelse og kilder under hver frist.'
complete -c afk -n "__afk_sti ' frist'" -l antal -x -d 'Højst så mange på skærmen; 0 er alle.'
complete -c afk -n "__afk_sti ' frist'" -l exit-code -d 'Slut med 10, når noget er overskredet.'
complete -c afk -n "__afk_sti ' frist'" -l format -x -a 'tabel json csv linjer' -d 'tabel, json, csv eller linjer (ellers tabel på en skærm).'
complete -c afk -n "__afk_sti ' frist'" -l json -d 'Det samme som --format json.'
complete -c afk -n "__afk_sti ' frist'" -l dato -x -d 'Regn, som om i dag var denne dato (ellers AFK_DATO).'
complete -c afk -n "__afk_sti ' frist'" -l lager -r -d 'Lagerets fil (ellers AFK_LAGER).'
complete -c afk -n "__afk_sti ' import'" -l type -x -a 'borgere forloeb fritagelser indsatser moeder samtykker visitationer jobformidlere besvarelser svar aftaler delinger egne_frister skridt' -d 'borgere, forloeb, fritagelser, … (ellers ses det).'
complete -c afk -n "__afk_sti ' import'" -l proev -d 'Gør alt undtagen at skrive.'
complete -c afk -n "__afk_sti ' import'" -l delvis -d 'Skriv de gode rækker; spring de dårlige over.'
complete -c afk -n "__afk_sti ' import'" -l rapport -r -d 'Skriv alle fejl og bemærkninger hertil som CSV.'
complete -c afk -n "__afk_sti ' import'" -l ignorer -x -d 'Spring en ukendt kolonne over.'
complete -c afk -n "__afk_sti ' import'" -l kolonne -x -d 'Hvad en kolonne hedder i afk.'
complete -c afk -n "__afk_sti ' import'" -l husk -d 'Husk --kolonne og --ignorer til næste gang.'
complete -c afk -n "__afk_sti ' import'" -l tegnsaet -x -d 'Fx utf-8 eller cp1252 (ellers ses det).'
complete -c afk -n "__afk_sti ' import'" -l skilletegn -x -d 'Semikolon, komma eller tab (ellers ses det).'
complete -c afk -n "__afk_sti ' import'" -l json -d 'Sammendraget som JSON.'
complete -c afk -n "__afk_sti ' import'" -l dato -x -d 'Regn, som om i dag var denne dato (ellers AFK_DATO).'
complete -c afk -n "__afk_sti ' import'" -l lager -r -d 'Lagerets fil (ellers AFK_LAGER).'
complete -c afk -n "__afk_sti ' borger'" -f
complete -c afk -n "__afk_sti ' borger'" -a vis -d 'Vis en sag: hvor den står, en tidslinje, frister med begrundelse, fund, alle oplysninger og næste skridt.'
complete -c afk -n "__afk_sti ' borger'" -a liste -d 'Vis alle borgere med deres løbende forløb og næste frist.'
complete -c afk -n "__afk_sti ' borger'" -a luk -d 'Luk en sag: løbende forløb slutter på dagen, og sagens frister bortfalder.'
complete -c afk -n "__afk_sti ' borger'" -a opret -d 'Opret en borger.'
complete -c afk -n "__afk_sti ' borger'" -a ret -d 'Ret det, der er registreret om en borger.'
complete -c afk -n "__afk_sti ' borger'" -a indsigt -d 'Skriv alt, hvad der står om en borger, til borgeren selv: oplysninger, svar, frister, ændringer og opslag.'
complete -c afk -n "__afk_sti ' borger'" -a slet -d 'Slet alt om en borger for altid: oplysninger, svar, kladder, og indholdet i historikken.'
complete -c afk -n "__afk_sti ' borger vis'" -f
complete -c afk -n "__afk_sti ' borger vis'" -a '(__afk_sager)' -d Sag
complete -c afk -n "__afk_sti ' borger vis'" -l vis-cpr -d 'Vis hele CPR-nummeret.'
complete -c afk -n "__afk_sti ' borger vis'" -l html -r -d 'Skriv det samme som en side til browseren (- er skærmen).'
complete -c afk -n "__afk_sti ' borger vis'" -l overskriv -d 'Skriv hen over en fil, der findes.'
complete -c afk -n "__afk_sti ' borger vis'" -l json -d 'Det samme som --format json.'
complete -c afk -n "__afk_sti ' borger vis'" -l dato -x -d 'Regn, som om i dag var denne dato (ellers AFK_DATO).'
complete -c afk -n "__afk_sti ' borger vis'" -l lager -r -d 'Lagerets fil (ellers AFK_LAGER).'
complete -c afk -n "__afk_sti ' borger liste'" -f
complete -c afk -n "__afk_sti ' borger liste'" -l alle -d 'Også lukkede sager.'
complete -c afk -n "__afk_sti ' borger liste'" -l vis-cpr -d 'Vis hele CPR-nummeret.'
complete -c afk -n "__afk_sti ' borger liste'" -l format -x -a 'tabel json csv linjer' -d 'tabel, json, csv eller linjer (ellers tabel på en skærm).'
complete -c afk -n "__afk_sti ' borger liste'" -l json -d 'Det samme som --format json.'
complete -c afk -n "__afk_sti ' borger liste'" -l dato -x -d 'Regn, som om i dag var denne dato (ellers AFK_DATO).'
complete -c afk -n "__afk_sti ' borger liste'" -l lager -r -d 'Lagerets fil (ellers AFK_LAGER).'
complete -c afk -n "__afk_sti ' borger luk'" -f
complete -c afk -n "__afk_sti ' borger luk'" -a '(__afk_sager)' -d Sag
complete -c afk -n "__afk_sti ' borger luk'" -l slutaarsag -x -a 'job uddannelse fleksjob foertidspension ressourceforloeb fraflyttet doed folkepension seniorpension sygedagpenge jobparat andet' -d 'Hvorfor: job, uddannelse, fleksjob, foertidspension, ressourceforloeb, fraflyttet, doed, folkepension, seniorpension, sygedagpenge, jobparat, andet.'
complete -c afk -n "__afk_sti ' borger luk'" -l dato -x -d 'Regn, som om i dag var denne dato (ellers AFK_DATO).'
complete -c afk -n "__afk_sti ' borger luk'" -l lager -r -d 'Lagerets fil (ellers AFK_LAGER).'
complete -c afk -n "__afk_sti ' borger opret'" -f
complete -c afk -n "__afk_sti ' borger opret'" -l sag -x -d 'Sagens id (sagens id, et ord).'
complete -c afk -n "__afk_sti ' borger opret'" -l cpr -x -d 'CPR-nummer (CPR-nummer, 10 cifre).'
complete -c afk -n "__afk_sti ' borger opret'" -l navn -x -d 'Navn (tekst).'
complete -c afk -n "__afk_sti ' borger opret'" -l foedselsdato -x -d 'Fødselsdato (fødselsdato).'
complete -c afk -n "__afk_sti ' borger opret'" -l maalgruppe -x -a 'aktivitetsparat jobparat uddannelsesparat sygedagpenge andet' -d 'Målgruppe (en af aktivitetsparat, jobparat, uddannelsesparat, sygedagpenge, andet).'
complete -c afk -n "__afk_sti ' borger opret'" -l ydelse -x -d 'Ydelse (tekst).'
complete -c afk -n "__afk_sti ' borger opret'" -l sagsbehandler -x -d 'Sagsbehandler (tekst).'
complete -c afk -n "__afk_sti ' borger opret'" -l telefon -x -d 'Telefon (tekst).'
complete -c afk -n "__afk_sti ' borger opret'" -l email -x -d 'E-mail (tekst).'
complete -c afk -n "__afk_sti ' borger opret'" -l note -x -d 'Note (tekst).'
complete -c afk -n "__afk_sti ' borger opret'" -l dato -x -d 'Regn, som om i dag var denne dato (ellers AFK_DATO).'
complete -c afk -n "__afk_sti ' borger opret'" -l lager -r -d 'Lagerets fil (ellers AFK_LAGER).'
complete -c afk -n "__afk_sti ' borger ret'" -f
complete -c afk -n "__afk_sti ' borger ret'" -a '(__afk_sager)' -d Sag
complete -c afk -n "__afk_sti ' borger ret'" -l cpr -x -d 'CPR-nummer (CPR-nummer, 10 cifre).'
complete -c afk -n "__afk_sti ' borger ret'" -l navn -x -d 'Navn (tekst).'
complete -c afk -n "__afk_sti ' borger ret'" -l foedselsdato -x -d 'Fødselsdato (fødselsdato).'
complete -c afk -n "__afk_sti ' borger ret'" -l maalgruppe -x -a 'aktivitetsparat jobparat uddannelsesparat sygedagpenge andet' -d 'Målgruppe (en af aktivitetsparat, jobparat, uddannelsesparat, sygedagpenge, andet).'
complete -c afk -n "__afk_sti ' borger ret'" -l ydelse -x -d 'Ydelse (tekst).'
complete -c afk -n "__afk_sti ' borger ret'" -l sagsbehandler -x -d 'Sagsbehandler (tekst).'
complete -c afk -n "__afk_sti ' borger ret'" -l telefon -x -d 'Telefon (tekst).'
complete -c afk -n "__afk_sti ' borger ret'" -l email -x -d 'E-mail (tekst).'
complete -c afk -n "__afk_sti ' borger ret'" -l note -x -d 'Note (tekst).'
complete -c afk -n "__afk_sti ' borger ret'" -l lukket -x -d 'Den dag sagen blev lukket (dato).'
complete -c afk -n "__afk_sti ' borger ret'" -l ny-sag -x -d 'Giv sagen et andet id.'
complete -c afk -n "__afk_sti ' borger ret'" -l dato -x -d 'Regn, som om i dag var denne dato (ellers AFK_DATO).'
complete -c afk -n "__afk_sti ' borger ret'" -l lager -r -d 'Lagerets fil (ellers AFK_LAGER).'
complete -c afk -n "__afk_sti ' borger indsigt'" -f
complete -c afk -n "__afk_sti ' borger indsigt'" -a '(__afk_sager)' -d Sag
complete -c afk -n "__afk_sti ' borger indsigt'" -l fil -r -d 'Skriv dokumentet her (ellers i den mappe, du står i).'
complete -c afk -n "__afk_sti ' borger indsigt'" -l overskriv -d 'Skriv hen over en fil, der findes.'
complete -c afk -n "__afk_sti ' borger indsigt'" -l vis-cpr -d 'Vis hele CPR-nummeret.'
complete -c afk -n "__afk_sti ' borger indsigt'" -l format -x -a 'docx md json' -d 'docx, md eller json.'
complete -c afk -n "__afk_sti ' borger indsigt'" -l json -d 'Det samme som --format json.'
complete -c afk -n "__afk_sti ' borger indsigt'" -l dato -x -d 'Regn, som om i dag var denne dato (ellers AFK_DATO).'
complete -c afk -n "__afk_sti ' borger indsigt'" -l lager -r -d 'Lagerets fil (ellers AFK_LAGER).'
complete -c afk -n "__afk_sti ' borger slet'" -f
complete -c afk -n "__afk_sti ' borger slet'" -a '(__afk_sager)' -d Sag
complete -c afk -n "__afk_sti ' borger slet'" -l bekraeft -x -d 'Sagens id en gang til, i stedet for at skrive det.'
complete -c afk -n "__afk_sti ' borger slet'" -l dato -x -d 'Regn, som om i dag var denne dato (ellers AFK_DATO).'
complete -c afk -n "__afk_sti ' borger slet'" -l lager -r -d 'Lagerets fil (ellers AFK_LAGER).'
complete -c afk -n "__afk_sti ' visiter'" -f
complete -c afk -n "__afk_sti ' visiter'" -a '(__afk_sager)' -d Sag
complete -c afk -n "__afk_sti ' visiter'" -l svar -r -d 'Svarene i en fil (TOML eller JSON); - er stdin.'
complete -c afk -n "__afk_sti ' visiter'" -l skabelon -r -d 'Skriv en tom svarfil med alle spørgsmål.'
complete -c afk -n "__afk_sti ' visiter'" -l kun-forslag -d 'Vis kun forslaget; gem intet.'
complete -c afk -n "__afk_sti ' visiter'" -l kort -d 'Spørg kun om det, der skal besvares.'
complete -c afk -n "__afk_sti ' visiter'" -l tabel -d 'Vis hele beslutningstabellen, række for række.'
complete -c afk -n "__afk_sti ' visiter'" -l json -d 'Det samme som --format json.'
complete -c afk -n "__afk_sti ' visiter'" -l dato -x -d 'Regn, som om i dag var denne dato (ellers AFK_DATO).'
complete -c afk -n "__afk_sti ' visiter'" -l lager -r -d 'Lagerets fil (ellers AFK_LAGER).'
complete -c afk -n "__afk_sti ' stepup'" -f
complete -c afk -n "__afk_sti ' stepup'" -a plan -d 'Det forberedende skema: samtykket først, så borgerens situation og mødet.'
complete -c afk -n "__afk_sti ' stepup'" -a deling -d 'Den udgave, deltagerne må få: kun de emner og de modtagere, samtykket dækker.'
complete -c afk -n "__afk_sti ' stepup'" -a indkald -d 'Brevet til borgeren om step up-mødet.'
complete -c afk -n "__afk_sti ' stepup'" -a aftale -d 'Aftaledokumentet efter mødet: aftaler, hensyn og indsatser.'
complete -c afk -n "__afk_sti ' stepup plan'" -f
complete -c afk -n "__afk_sti ' stepup plan'" -a '(__afk_sager)' -d Sag
complete -c afk -n "__afk_sti ' stepup plan'" -l svar -r -d 'Svarene i en fil (TOML eller JSON); - er stdin.'
complete -c afk -n "__afk_sti ' stepup plan'" -l skabelon -r -d 'Skriv en tom svarfil med alle spørgsmål.'
complete -c afk -n "__afk_sti ' stepup plan'" -l kort -d 'Spørg kun om det, der skal besvares.'
complete -c afk -n "__afk_sti ' stepup plan'" -l alle -d 'Læg planen for alle borgere: hvem får samtale og møde i hvilken uge.'
complete -c afk -n "__afk_sti ' stepup plan'" -l kapacitet -x -d 'Med --alle: step up-møder om ugen (ellers fra afk opsaet).'
complete -c afk -n "__afk_sti ' stepup plan'" -l samtaler -x -d 'Med --alle: samtaler om ugen (ellers som --kapacitet).'
complete -c afk -n "__afk_sti ' stepup plan'" -l fra -x -d 'Med --alle: planens første dag (ellers i dag).'
complete -c afk -n "__afk_sti ' stepup plan'" -l afstand -x -d 'Med --alle: mindst så mange dage fra samtale til møde (ellers 7).'
complete -c afk -n "__afk_sti ' stepup plan'" -l gem -d 'Med --alle: gem samtaler og møder som planlagte i sagerne.'
complete -c afk -n "__afk_sti ' stepup plan'" -l fil -r -d 'Med --alle: skriv planen til en fil, .docx eller .csv.'
complete -c afk -n "__afk_sti ' stepup plan'" -l overskriv -d 'Skriv hen over en fil, der findes.'
complete -c afk -n "__afk_sti ' stepup plan'" -l format -x -a 'tabel json csv linjer' -d 'tabel, json, csv eller linjer (ellers tabel på en skærm).'
complete -c afk -n "__afk_sti ' stepup plan'" -l json -d 'Fortæl resultatet som JSON på stdout.'
complete -c afk -n "__afk_sti ' stepup plan'" -l dato -x -d 'Regn, som om i dag var denne dato (ellers AFK_DATO).'
complete -c afk -n "__afk_sti ' stepup plan'" -l lager -r -d 'Lagerets fil (ellers AFK_LAGER).'
complete -c afk -n "__afk_sti ' stepup deling'" -f
complete -c afk -n "__afk_sti ' stepup deling'" -a '(__afk_sager)' -d Sag
complete -c afk -n "__afk_sti ' stepup deling'" -l til -x -d 'Kun denne modtager (kan gives flere gange).'
complete -c afk -n "__afk_sti ' stepup deling'" -l hvad -x -a 'forberedende aftale' -d 'forberedende eller aftale.'
complete -c afk -n "__afk_sti ' stepup deling'" -l til-borgeren -d 'Den samme udgave til borgeren at læse først; intet er delt.'
complete -c afk -n "__afk_sti ' stepup deling'" -l laest -d 'Borgeren har læst den udgave, der deles.'
complete -c afk -n "__afk_sti ' stepup deling'" -l alligevel -d 'Del, selv om et ord kan handle om noget uden for samtykket.'
complete -c afk -n "__afk_sti ' stepup deling'" -l fil -r -d 'Skriv dokumentet her (ellers i den mappe, du står i).'
complete -c afk -n "__afk_sti ' stepup deling'" -l overskriv -d 'Skriv hen over en fil, der findes.'
complete -c afk -n "__afk_sti ' stepup deling'" -l format -x -a 'docx md' -d 'docx eller md.'
complete -c afk -n "__afk_sti ' stepup deling'" -l json -d 'Fortæl resultatet som JSON på stdout.'
complete -c afk -n "__afk_sti ' stepup deling'" -l dato -x -d 'Regn, som om i dag var denne dato (ellers AFK_DATO).'
complete -c afk -n "__afk_sti ' stepup deling'" -l lager -r -d 'Lagerets fil (ellers AFK_LAGER).'
complete -c afk -n "__afk_sti ' stepup indkald'" -f
complete -c afk -n "__afk_sti ' stepup indkald'" -a '(__afk_sager)' -d Sag
complete -c afk -n "__afk_sti ' stepup indkald'" -l svar -r -d 'Svarene i en fil (TOML eller JSON); - er stdin.'
complete -c afk -n "__afk_sti ' stepup indkald'" -l skabelon -r -d 'Skriv en tom svarfil med alle spørgsmål.'
complete -c afk -n "__afk_sti ' stepup indkald'" -l igen -d 'Lav brevet igen af de seneste svar.'
complete -c afk -n "__afk_sti ' stepup indkald'" -l fagfolk -d 'Lav også en kort invitation til hver af de fagfolk, samtykket dækker.'
complete -c afk -n "__afk_sti ' stepup indkald'" -l ord-er-aftalt -d 'Borgeren har sagt ja til de ord, tjeklisten standser ved.'
complete -c afk -n "__afk_sti ' stepup indkald'" -l fil -r -d 'Skriv dokumentet her (ellers i den mappe, du står i).'
complete -c afk -n "__afk_sti ' stepup indkald'" -l overskriv -d 'Skriv hen over en fil, der findes.'
complete -c afk -n "__afk_sti ' stepup indkald'" -l kort -d 'Spørg kun om det, der skal besvares.'
complete -c afk -n "__afk_sti ' stepup indkald'" -l format -x -a 'docx md' -d 'docx eller md.'
complete -c afk -n "__afk_sti ' stepup indkald'" -l json -d 'Fortæl resultatet som JSON på stdout.'
complete -c afk -n "__afk_sti ' stepup indkald'" -l dato -x -d 'Regn, som om i dag var denne dato (ellers AFK_DATO).'
complete -c afk -n "__afk_sti ' stepup indkald'" -l lager -r -d 'Lagerets fil (ellers AFK_LAGER).'
complete -c afk -n "__afk_sti ' stepup aftale'" -f
complete -c afk -n "__afk_sti ' stepup aftale'" -a '(__afk_sager)' -d Sag
complete -c afk -n "__afk_sti ' stepup aftale'" -l svar -r -d 'Svarene i en fil (TOML eller JSON); - er stdin.'
complete -c afk -n "__afk_sti ' stepup aftale'" -l skabelon -r -d 'Skriv en tom svarfil med alle spørgsmål.'
complete -c afk -n "__afk_sti ' stepup aftale'" -l igen -d 'Lav dokumentet igen af de seneste svar.'
complete -c afk -n "__afk_sti ' stepup aftale'" -l minplan -d 'Vis teksten til Min Plan fra de seneste aftaler.'
complete -c afk -n "__afk_sti ' stepup aftale'" -l fil -r -d 'Skriv dokumentet her (ellers i den mappe, du står i).'
complete -c afk -n "__afk_sti ' stepup aftale'" -l overskriv -d 'Skriv hen over en fil, der findes.'
complete -c afk -n "__afk_sti ' stepup aftale'" -l kort -d 'Spørg kun om det, der skal besvares.'
complete -c afk -n "__afk_sti ' stepup aftale'" -l format -x -a 'docx md' -d 'docx eller md.'
complete -c afk -n "__afk_sti ' stepup aftale'" -l json -d 'Fortæl resultatet som JSON på stdout.'
complete -c afk -n "__afk_sti ' stepup aftale'" -l dato -x -d 'Regn, som om i dag var denne dato (ellers AFK_DATO).'
complete -c afk -n "__afk_sti ' stepup aftale'" -l lager -r -d 'Lagerets fil (ellers AFK_LAGER).'
complete -c afk -n "__afk_sti ' forloeb'" -f
complete -c afk -n "__afk_sti ' forloeb'" -a start -d 'Registrér et forløb, eller ret det, der har samme nøgle (forloeb, fra).'
complete -c afk -n "__afk_sti ' forloeb'" -a slut -d 'Skriv, hvornår et forløb sluttede (--til, ellers i dag).'
complete -c afk -n "__afk_sti ' forloeb'" -a slet -d 'Slet et forløb, der er registreret ved en fejl.'
complete -c afk -n "__afk_sti ' forloeb start'" -f
complete -c afk -n "__afk_sti ' forloeb start'" -a '(__afk_sager)' -d Sag
complete -c afk -n "__afk_sti ' forloeb start'" -l forloeb -x -a 'afklaringspuljen flere_skal_med afklaringsforloeb ressourceforloeb kontanthjaelp' -d 'Hvilket forløb (en af afklaringspuljen, flere_skal_med, afklaringsforloeb, ressourceforloeb, kontanthjaelp).'
complete -c afk -n "__afk_sti ' forloeb start'" -l fra -x -d 'Startdato (dato).'
complete -c afk -n "__afk_sti ' forloeb start'" -l til -x -d 'Slutdato (dato).'
complete -c afk -n "__afk_sti ' forloeb start'" -l slutaarsag -x -a 'job uddannelse fleksjob foertidspension ressourceforloeb fraflyttet doed folkepension seniorpension sygedagpenge jobparat andet' -d 'Hvorfor forløbet sluttede (en af job, uddannelse, fleksjob, foertidspension, ressourceforloeb, fraflyttet, doed, folkepension, seniorpension, sygedagpenge, jobparat, andet).'
complete -c afk -n "__afk_sti ' forloeb start'" -l dato -x -d 'Regn, som om i dag var denne dato (ellers AFK_DATO).'
complete -c afk -n "__afk_sti ' forloeb start'" -l lager -r -d 'Lagerets fil (ellers AFK_LAGER).'
complete -c afk -n "__afk_sti ' forloeb slut'" -f
complete -c afk -n "__afk_sti ' forloeb slut'" -a '(__afk_sager)' -d Sag
complete -c afk -n "__afk_sti ' forloeb slut'" -l forloeb -x -a 'afklaringspuljen flere_skal_med afklaringsforloeb ressourceforloeb kontanthjaelp' -d 'Hvilket forløb (en af afklaringspuljen, flere_skal_med, afklaringsforloeb, ressourceforloeb, kontanthjaelp).'
complete -c afk -n "__afk_sti ' forloeb slut'" -l fra -x -d 'Startdato (dato).'
complete -c afk -n "__afk_sti ' forloeb slut'" -l til -x -d 'Slutdato (dato).'
complete -c afk -n "__afk_sti ' forloeb slut'" -l slutaarsag -x -a 'job uddannelse fleksjob foertidspension ressourceforloeb fraflyttet doed folkepension seniorpension sygedagpenge jobparat andet' -d 'Hvorfor forløbet sluttede (en af job, uddannelse, fleksjob, foertidspension, ressourceforloeb, fraflyttet, doed, folkepension, seniorpension, sygedagpenge, jobparat, andet).'
complete -c afk -n "__afk_sti ' forloeb slut'" -l dato -x -d 'Regn, som om i dag var denne dato (ellers AFK_DATO).'
complete -c afk -n "__afk_sti ' forloeb slut'" -l lager -r -d 'Lagerets fil (ellers AFK_LAGER).'
complete -c afk -n "__afk_sti ' forloeb slet'" -f
complete -c afk -n "__afk_sti ' forloeb slet'" -a '(__afk_sager)' -d Sag
complete -c afk -n "__afk_sti ' forloeb slet'" -l forloeb -x -a 'afklaringspuljen flere_skal_med afklaringsforloeb ressourceforloeb kontanthjaelp' -d 'Hvilket forløb (en af afklaringspuljen, flere_skal_med, afklaringsforloeb, ressourceforloeb, kontanthjaelp).'
complete -c afk -n "__afk_sti ' forloeb slet'" -l fra -x -d 'Startdato (dato).'
complete -c afk -n "__afk_sti ' forloeb slet'" -l til -x -d 'Slutdato (dato).'
complete -c afk -n "__afk_sti ' forloeb slet'" -l slutaarsag -x -a 'job uddannelse fleksjob foertidspension ressourceforloeb fraflyttet doed folkepension seniorpension sygedagpenge jobparat andet' -d 'Hvorfor forløbet sluttede (en af job, uddannelse, fleksjob, foertidspension, ressourceforloeb, fraflyttet, doed, folkepension, seniorpension, sygedagpenge, jobparat, andet).'
complete -c afk -n "__afk_sti ' forloeb slet'" -l ja -d 'Spørg ikke først.'
complete -c afk -n "__afk_sti ' forloeb slet'" -l dato -x -d 'Regn, som om i dag var denne dato (ellers AFK_DATO).'
complete -c afk -n "__afk_sti ' forloeb slet'" -l lager -r -d 'Lagerets fil (ellers AFK_LAGER).'
complete -c afk -n "__afk_sti ' fritag'" -f
complete -c afk -n "__afk_sti ' fritag'" -a start -d 'Registrér en fritagelse, eller ret den, der har samme nøgle (grund, fra).'
complete -c afk -n "__afk_sti ' fritag'" -a slut -d 'Skriv, hvornår en fritagelse sluttede (--til, ellers i dag).'
complete -c afk -n "__afk_sti ' fritag'" -a slet -d 'Slet en fritagelse, der er registreret ved en fejl.'
complete -c afk -n "__afk_sti ' fritag start'" -f
complete -c afk -n "__afk_sti ' fritag start'" -a '(__afk_sager)' -d Sag
complete -c afk -n "__afk_sti ' fritag start'" -l grund -x -a 'broekpension barsel sygdom uden_kontakt efterloen folkepension job barsel_6_uger arbejdsfordeling_kort arbejdsfordeling_lang vejrlig fritaget_raadighed' -d 'Fritagelsens grund (en af broekpension, barsel, sygdom, uden_kontakt, efterloen, folkepension, job, barsel_6_uger, arbejdsfordeling_kort, arbejdsfordeling_lang, vejrlig, fritaget_raadighed).'
complete -c afk -n "__afk_sti ' fritag start'" -l fra -x -d 'Startdato (dato).'
complete -c afk -n "__afk_sti ' fritag start'" -l til -x -d 'Slutdato (dato).'
complete -c afk -n "__afk_sti ' fritag start'" -l raadighed -x -a 'ja nej' -d 'Om borgeren er fritaget for at stå til rådighed (ja eller nej).'
complete -c afk -n "__afk_sti ' fritag start'" -l dato -x -d 'Regn, som om i dag var denne dato (ellers AFK_DATO).'
complete -c afk -n "__afk_sti ' fritag start'" -l lager -r -d 'Lagerets fil (ellers AFK_LAGER).'
complete -c afk -n "__afk_sti ' fritag slut'" -f
complete -c afk -n "__afk_sti ' fritag slut'" -a '(__afk_sager)' -d Sag
complete -c afk -n "__afk_sti ' fritag slut'" -l grund -x -a 'broekpension barsel sygdom uden_kontakt efterloen folkepension job barsel_6_uger arbejdsfordeling_kort arbejdsfordeling_lang vejrlig fritaget_raadighed' -d 'Fritagelsens grund (en af broekpension, barsel, sygdom, uden_kontakt, efterloen, folkepension, job, barsel_6_uger, arbejdsfordeling_kort, arbejdsfordeling_lang, vejrlig, fritaget_raadighed).'
complete -c afk -n "__afk_sti ' fritag slut'" -l fra -x -d 'Startdato (dato).'
complete -c afk -n "__afk_sti ' fritag slut'" -l til -x -d 'Slutdato (dato).'
complete -c afk -n "__afk_sti ' fritag slut'" -l raadighed -x -a 'ja nej' -d 'Om borgeren er fritaget for at stå til rådighed (ja eller nej).'
complete -c afk -n "__afk_sti ' fritag slut'" -l dato -x -d 'Regn, som om i dag var denne dato (ellers AFK_DATO).'
complete -c afk -n "__afk_sti ' fritag slut'" -l lager -r -d 'Lagerets fil (ellers AFK_LAGER).'
complete -c afk -n "__afk_sti ' fritag slet'" -f
complete -c afk -n "__afk_sti ' fritag slet'" -a '(__afk_sager)' -d Sag
complete -c afk -n "__afk_sti ' fritag slet'" -l grund -x -a 'broekpension barsel sygdom uden_kontakt efterloen folkepension job barsel_6_uger arbejdsfordeling_kort arbejdsfordeling_lang vejrlig fritaget_raadighed' -d 'Fritagelsens grund (en af broekpension, barsel, sygdom, uden_kontakt, efterloen, folkepension, job, barsel_6_uger, arbejdsfordeling_kort, arbejdsfordeling_lang, vejrlig, fritaget_raadighed).'
complete -c afk -n "__afk_sti ' fritag slet'" -l fra -x -d 'Startdato (dato).'
complete -c afk -n "__afk_sti ' fritag slet'" -l til -x -d 'Slutdato (dato).'
complete -c afk -n "__afk_sti ' fritag slet'" -l raadighed -x -a 'ja nej' -d 'Om borgeren er fritaget for at stå til rådighed (ja eller nej).'
complete -c afk -n "__afk_sti ' fritag slet'" -l ja -d 'Spørg ikke først.'
complete -c afk -n "__afk_sti ' fritag slet'" -l dato -x -d 'Regn, som om i dag var denne dato (ellers AFK_DATO).'
complete -c afk -n "__afk_sti ' fritag slet'" -l lager -r -d 'Lagerets fil (ellers AFK_LAGER).'
complete -c afk -n "__afk_sti ' indsats'" -f
complete -c afk -n "__afk_sti ' indsats'" -a tilfoej -d 'Registrér en indsats, eller ret den, der har samme nøgle (type, fra, titel).'
complete -c afk -n "__afk_sti ' indsats'" -a slut -d 'Skriv, hvornår en indsats sluttede (--til, ellers i dag).'
complete -c afk -n "__afk_sti ' indsats'" -a slet -d 'Slet en indsats, der er registreret ved en fejl.'
complete -c afk -n "__afk_sti ' indsats tilfoej'" -f
complete -c afk -n "__afk_sti ' indsats tilfoej'" -a '(__afk_sager)' -d Sag
complete -c afk -n "__afk_sti ' indsats tilfoej'" -l type -x -a 'virksomhedspraktik loentilskud vejledning_opkvalificering social_indsats kommunal_sundhed ordinaere_timer loentilskud_handicap stu mentor regional_sundhed privat_sundhed nytteindsats barnets_lov andet' -d 'Indsatsens type (en af virksomhedspraktik, loentilskud, vejledning_opkvalificering, social_indsats, kommunal_sundhed, ordinaere_timer, loentilskud_handicap, stu, mentor, regional_sundhed, privat_sundhed, nytteindsats, barnets_lov, andet).'
complete -c afk -n "__afk_sti ' indsats tilfoej'" -l titel -x -d 'Indsatsens titel (tekst).'
complete -c afk -n "__afk_sti ' indsats tilfoej'" -l fra -x -d 'Startdato (dato).'
complete -c afk -n "__afk_sti ' indsats tilfoej'" -l til -x -d 'Slutdato (dato).'
complete -c afk -n "__afk_sti ' indsats tilfoej'" -l timer -x -d 'Timer om ugen (antal timer).'
complete -c afk -n "__afk_sti ' indsats tilfoej'" -l timer-er-skoen -x -a 'ja nej' -d 'Om timetallet er et skøn (ja eller nej).'
complete -c afk -n "__afk_sti ' indsats tilfoej'" -l cvr -x -d 'Udbyderens CVR-nummer (CVR-nummer, 8 cifre).'
complete -c afk -n "__afk_sti ' indsats tilfoej'" -l pnr -x -d 'Udbyderens P-nummer (10 cifre).'
complete -c afk -n "__afk_sti ' indsats tilfoej'" -l i-plan -x -a 'ja nej' -d 'Om den står i rehabiliteringsplanens indsatsdel (ja eller nej).'
complete -c afk -n "__afk_sti ' indsats tilfoej'" -l dato -x -d 'Regn, som om i dag var denne dato (ellers AFK_DATO).'
complete -c afk -n "__afk_sti ' indsats tilfoej'" -l lager -r -d 'Lagerets fil (ellers AFK_LAGER).'
complete -c afk -n "__afk_sti ' indsats slut'" -f
complete -c afk -n "__afk_sti ' indsats slut'" -a '(__afk_sager)' -d Sag
complete -c afk -n "__afk_sti ' indsats slut'" -l type -x -a 'virksomhedspraktik loentilskud vejledning_opkvalificering social_indsats kommunal_sundhed ordinaere_timer loentilskud_handicap stu mentor regional_sundhed privat_sundhed nytteindsats barnets_lov andet' -d 'Indsatsens type (en af virksomhedspraktik, loentilskud, vejledning_opkvalificering, social_indsats, kommunal_sundhed, ordinaere_timer, loentilskud_handicap, stu, mentor, regional_sundhed, privat_sundhed, nytteindsats, barnets_lov, andet).'
complete -c afk -n "__afk_sti ' indsats slut'" -l titel -x -d 'Indsatsens titel (tekst).'
complete -c afk -n "__afk_sti ' indsats slut'" -l fra -x -d 'Startdato (dato).'
complete -c afk -n "__afk_sti ' indsats slut'" -l til -x -d 'Slutdato (dato).'
complete -c afk -n "__afk_sti ' indsats slut'" -l timer -x -d 'Timer om ugen (antal timer).'
complete -c afk -n "__afk_sti ' indsats slut'" -l timer-er-skoen -x -a 'ja nej' -d 'Om timetallet er et skøn (ja eller nej).'
complete -c afk -n "__afk_sti ' indsats slut'" -l cvr -x -d 'Udbyderens CVR-nummer (CVR-nummer, 8 cifre).'
complete -c afk -n "__afk_sti ' indsats slut'" -l pnr -x -d 'Udbyderens P-nummer (10 cifre).'
complete -c afk -n "__afk_sti ' indsats slut'" -l i-plan -x -a 'ja nej' -d 'Om den står i rehabiliteringsplanens indsatsdel (ja eller nej).'
complete -c afk -n "__afk_sti ' indsats slut'" -l dato -x -d 'Regn, som om i dag var denne dato (ellers AFK_DATO).'
complete -c afk -n "__afk_sti ' indsats slut'" -l lager -r -d 'Lagerets fil (ellers AFK_LAGER).'
complete -c afk -n "__afk_sti ' indsats slet'" -f
complete -c afk -n "__afk_sti ' indsats slet'" -a '(__afk_sager)' -d Sag
complete -c afk -n "__afk_sti ' indsats slet'" -l type -x -a 'virksomhedspraktik loentilskud vejledning_opkvalificering social_indsats kommunal_sundhed ordinaere_timer loentilskud_handicap stu mentor regional_sundhed privat_sundhed nytteindsats barnets_lov andet' -d 'Indsatsens type (en af virksomhedspraktik, loentilskud, vejledning_opkvalificering, social_indsats, kommunal_sundhed, ordinaere_timer, loentilskud_handicap, stu, mentor, regional_sundhed, privat_sundhed, nytteindsats, barnets_lov, andet).'
complete -c afk -n "__afk_sti ' indsats slet'" -l titel -x -d 'Indsatsens titel (tekst).'
complete -c afk -n "__afk_sti ' indsats slet'" -l fra -x -d 'Startdato (dato).'
complete -c afk -n "__afk_sti ' indsats slet'" -l til -x -d 'Slutdato (dato).'
complete -c afk -n "__afk_sti ' indsats slet'" -l timer -x -d 'Timer om ugen (antal timer).'
complete -c afk -n "__afk_sti ' indsats slet'" -l timer-er-skoen -x -a 'ja nej' -d 'Om timetallet er et skøn (ja eller nej).'
complete -c afk -n "__afk_sti ' indsats slet'" -l cvr -x -d 'Udbyderens CVR-nummer (CVR-nummer, 8 cifre).'
complete -c afk -n "__afk_sti ' indsats slet'" -l pnr -x -d 'Udbyderens P-nummer (10 cifre).'
complete -c afk -n "__afk_sti ' indsats slet'" -l i-plan -x -a 'ja nej' -d 'Om den står i rehabiliteringsplanens indsatsdel (ja eller nej).'
complete -c afk -n "__afk_sti ' indsats slet'" -l ja -d 'Spørg ikke først.'
complete -c afk -n "__afk_sti ' indsats slet'" -l dato -x -d 'Regn, som om i dag var denne dato (ellers AFK_DATO).'
complete -c afk -n "__afk_sti ' indsats slet'" -l lager -r -d 'Lagerets fil (ellers AFK_LAGER).'
complete -c afk -n "__afk_sti ' moede'" -f
complete -c afk -n "__afk_sti ' moede'" -a tilfoej -d 'Registrér et møde, eller ret det, der har samme nøgle (type, dato).'
complete -c afk -n "__afk_sti ' moede'" -a flyt -d 'Flyt et planlagt møde til en anden dag (--til).'
complete -c afk -n "__afk_sti ' moede'" -a slet -d 'Slet et møde, der er registreret ved en fejl.'
complete -c afk -n "__afk_sti ' moede tilfoej'" -f
complete -c afk -n "__afk_sti ' moede tilfoej'" -a '(__afk_sager)' -d Sag
complete -c afk -n "__afk_sti ' moede tilfoej'" -l type -x -a 'samtale step_up genbehandling rehabiliteringsteam jobsamtale afklaring' -d 'Mødets type (en af samtale, step_up, genbehandling, rehabiliteringsteam, jobsamtale, afklaring).'
complete -c afk -n "__afk_sti ' moede tilfoej'" -l dato -x -d 'Mødets dato (dato).'
complete -c afk -n "__afk_sti ' moede tilfoej'" -l klokken -x -d 'Klokkeslæt (klokkeslæt).'
complete -c afk -n "__afk_sti ' moede tilfoej'" -l status -x -a 'planlagt afholdt aflyst' -d 'Om mødet er planlagt, afholdt eller aflyst (en af planlagt, afholdt, aflyst).'
complete -c afk -n "__afk_sti ' moede tilfoej'" -l form -x -a 'fysisk delvist_digitalt virtuelt' -d 'Mødets form (en af fysisk, delvist_digitalt, virtuelt).'
complete -c afk -n "__afk_sti ' moede tilfoej'" -l jobsamtale -x -a 'ja nej' -d 'Om mødet også er en jobsamtale (ja eller nej).'
complete -c afk -n "__afk_sti ' moede tilfoej'" -l lager -r -d 'Lagerets fil (ellers AFK_LAGER).'
complete -c afk -n "__afk_sti ' moede flyt'" -f
complete -c afk -n "__afk_sti ' moede flyt'" -a '(__afk_sager)' -d Sag
complete -c afk -n "__afk_sti ' moede flyt'" -l type -x -a 'samtale step_up genbehandling rehabiliteringsteam jobsamtale afklaring' -d 'Mødets type (en af samtale, step_up, genbehandling, rehabiliteringsteam, jobsamtale, afklaring).'
complete -c afk -n "__afk_sti ' moede flyt'" -l dato -x -d 'Mødets dato (dato).'
complete -c afk -n "__afk_sti ' moede flyt'" -l klokken -x -d 'Klokkeslæt (klokkeslæt).'
complete -c afk -n "__afk_sti ' moede flyt'" -l status -x -a 'planlagt afholdt aflyst' -d 'Om mødet er planlagt, afholdt eller aflyst (en af planlagt, afholdt, aflyst).'
complete -c afk -n "__afk_sti ' moede flyt'" -l form -x -a 'fysisk delvist_digitalt virtuelt' -d 'Mødets form (en af fysisk, delvist_digitalt, virtuelt).'
complete -c afk -n "__afk_sti ' moede flyt'" -l jobsamtale -x -a 'ja nej' -d 'Om mødet også er en jobsamtale (ja eller nej).'
complete -c afk -n "__afk_sti ' moede flyt'" -l til -x -d 'Den nye dag.'
complete -c afk -n "__afk_sti ' moede flyt'" -l lager -r -d 'Lagerets fil (ellers AFK_LAGER).'
complete -c afk -n "__afk_sti ' moede slet'" -f
complete -c afk -n "__afk_sti ' moede slet'" -a '(__afk_sager)' -d Sag
complete -c afk -n "__afk_sti ' moede slet'" -l type -x -a 'samtale step_up genbehandling rehabiliteringsteam jobsamtale afklaring' -d 'Mødets type (en af samtale, step_up, genbehandling, rehabiliteringsteam, jobsamtale, afklaring).'
complete -c afk -n "__afk_sti ' moede slet'" -l dato -x -d 'Mødets dato (dato).'
complete -c afk -n "__afk_sti ' moede slet'" -l klokken -x -d 'Klokkeslæt (klokkeslæt).'
complete -c afk -n "__afk_sti ' moede slet'" -l status -x -a 'planlagt afholdt aflyst' -d 'Om mødet er planlagt, afholdt eller aflyst (en af planlagt, afholdt, aflyst).'
complete -c afk -n "__afk_sti ' moede slet'" -l form -x -a 'fysisk delvist_digitalt virtuelt' -d 'Mødets form (en af fysisk, delvist_digitalt, virtuelt).'
complete -c afk -n "__afk_sti ' moede slet'" -l jobsamtale -x -a 'ja nej' -d 'Om mødet også er en jobsamtale (ja eller nej).'
complete -c afk -n "__afk_sti ' moede slet'" -l ja -d 'Spørg ikke først.'
complete -c afk -n "__afk_sti ' moede slet'" -l lager -r -d 'Lagerets fil (ellers AFK_LAGER).'
complete -c afk -n "__afk_sti ' samtykke'" -f
complete -c afk -n "__afk_sti ' samtykke'" -a tilfoej -d 'Registrér et samtykke, eller ret det, der har samme nøgle (dato).'
complete -c afk -n "__afk_sti ' samtykke'" -a traek -d 'Skriv, at samtykket er trukket tilbage (ellers i dag).'
complete -c afk -n "__afk_sti ' samtykke'" -a slet -d 'Slet et samtykke, der er registreret ved en fejl.'
complete -c afk -n "__afk_sti ' samtykke tilfoej'" -f
complete -c afk -n "__afk_sti ' samtykke tilfoej'" -a '(__afk_sager)' -d Sag
complete -c afk -n "__afk_sti ' samtykke tilfoej'" -l svar -x -a 'ja begraenset nej' -d 'Borgerens svar (en af ja, begraenset, nej).'
complete -c afk -n "__afk_sti ' samtykke tilfoej'" -l dato -x -d 'Dagen for svaret (dato).'
complete -c afk -n "__afk_sti ' samtykke tilfoej'" -l tilbagekaldt -x -d 'Dagen det blev trukket tilbage (dato).'
complete -c afk -n "__afk_sti ' samtykke tilfoej'" -l gaelder-til -x -d 'Hvor længe det gælder (dato).'
complete -c afk -n "__afk_sti ' samtykke tilfoej'" -l lager -r -d 'Lagerets fil (ellers AFK_LAGER).'
complete -c afk -n "__afk_sti ' samtykke traek'" -f
complete -c afk -n "__afk_sti ' samtykke traek'" -a '(__afk_sager)' -d Sag
complete -c afk -n "__afk_sti ' samtykke traek'" -l svar -x -a 'ja begraenset nej' -d 'Borgerens svar (en af ja, begraenset, nej).'
complete -c afk -n "__afk_sti ' samtykke traek'" -l dato -x -d 'Dagen for svaret (dato).'
complete -c afk -n "__afk_sti ' samtykke traek'" -l tilbagekaldt -x -d 'Dagen det blev trukket tilbage (dato).'
complete -c afk -n "__afk_sti ' samtykke traek'" -l gaelder-til -x -d 'Hvor længe det gælder (dato).'
complete -c afk -n "__afk_sti ' samtykke traek'" -l lager -r -d 'Lagerets fil (ellers AFK_LAGER).'
complete -c afk -n "__afk_sti ' samtykke slet'" -f
complete -c afk -n "__afk_sti ' samtykke slet'" -a '(__afk_sager)' -d Sag
complete -c afk -n "__afk_sti ' samtykke slet'" -l svar -x -a 'ja begraenset nej' -d 'Borgerens svar (en af ja, begraenset, nej).'
complete -c afk -n "__afk_sti ' samtykke slet'" -l dato -x -d 'Dagen for svaret (dato).'
complete -c afk -n "__afk_sti ' samtykke slet'" -l tilbagekaldt -x -d 'Dagen det blev trukket tilbage (dato).'
complete -c afk -n "__afk_sti ' samtykke slet'" -l gaelder-til -x -d 'Hvor længe det gælder (dato).'
complete -c afk -n "__afk_sti ' samtykke slet'" -l ja -d 'Spørg ikke først.'
complete -c afk -n "__afk_sti ' samtykke slet'" -l lager -r -d 'Lagerets fil (ellers AFK_LAGER).'
complete -c afk -n "__afk_sti ' jobformidler'" -f
complete -c afk -n "__afk_sti ' jobformidler'" -a start -d 'Registrér en jobformidler, eller ret den, der har samme nøgle (fra).'
complete -c afk -n "__afk_sti ' jobformidler'" -a slut -d 'Skriv, hvornår en jobformidler sluttede (--til, ellers i dag).'
complete -c afk -n "__afk_sti ' jobformidler'" -a slet -d 'Slet en jobformidler, der er registreret ved en fejl.'
complete -c afk -n "__afk_sti ' jobformidler start'" -f
complete -c afk -n "__afk_sti ' jobformidler start'" -a '(__afk_sager)' -d Sag
complete -c afk -n "__afk_sti ' jobformidler start'" -l navn -x -d 'Jobformidlerens navn (tekst).'
complete -c afk -n "__afk_sti ' jobformidler start'" -l fra -x -d 'Startdato (dato).'
complete -c afk -n "__afk_sti ' jobformidler start'" -l til -x -d 'Slutdato (dato).'
complete -c afk -n "__afk_sti ' jobformidler start'" -l er-sagsbehandler -x -a 'ja nej' -d 'Om jobformidleren også er koordinerende sagsbehandler (ja eller nej).'
complete -c afk -n "__afk_sti ' jobformidler start'" -l dato -x -d 'Regn, som om i dag var denne dato (ellers AFK_DATO).'
complete -c afk -n "__afk_sti ' jobformidler start'" -l lager -r -d 'Lagerets fil (ellers AFK_LAGER).'
complete -c afk -n "__afk_sti ' jobformidler slut'" -f
complete -c afk -n "__afk_sti ' jobformidler slut'" -a '(__afk_sager)' -d Sag
complete -c afk -n "__afk_sti ' jobformidler slut'" -l navn -x -d 'Jobformidlerens navn (tekst).'
complete -c afk -n "__afk_sti ' jobformidler slut'" -l fra -x -d 'Startdato (dato).'
complete -c afk -n "__afk_sti ' jobformidler slut'" -l til -x -d 'Slutdato (dato).'
complete -c afk -n "__afk_sti ' jobformidler slut'" -l er-sagsbehandler -x -a 'ja nej' -d 'Om jobformidleren også er koordinerende sagsbehandler (ja eller nej).'
complete -c afk -n "__afk_sti ' jobformidler slut'" -l dato -x -d 'Regn, som om i dag var denne dato (ellers AFK_DATO).'
complete -c afk -n "__afk_sti ' jobformidler slut'" -l lager -r -d 'Lagerets fil (ellers AFK_LAGER).'
complete -c afk -n "__afk_sti ' jobformidler slet'" -f
complete -c afk -n "__afk_sti ' jobformidler slet'" -a '(__afk_sager)' -d Sag
complete -c afk -n "__afk_sti ' jobformidler slet'" -l navn -x -d 'Jobformidlerens navn (tekst).'
complete -c afk -n "__afk_sti ' jobformidler slet'" -l fra -x -d 'Startdato (dato).'
complete -c afk -n "__afk_sti ' jobformidler slet'" -l til -x -d 'Slutdato (dato).'
complete -c afk -n "__afk_sti ' jobformidler slet'" -l er-sagsbehandler -x -a 'ja nej' -d 'Om jobformidleren også er koordinerende sagsbehandler (ja eller nej).'
complete -c afk -n "__afk_sti ' jobformidler slet'" -l ja -d 'Spørg ikke først.'
complete -c afk -n "__afk_sti ' jobformidler slet'" -l dato -x -d 'Regn, som om i dag var denne dato (ellers AFK_DATO).'
complete -c afk -n "__afk_sti ' jobformidler slet'" -l lager -r -d 'Lagerets fil (ellers AFK_LAGER).'
complete -c afk -n "__afk_sti ' aftale'" -f
complete -c afk -n "__afk_sti ' aftale'" -a tilfoej -d 'Registrér en aftale, eller ret den, der har samme nøgle (dato, aftale).'
complete -c afk -n "__afk_sti ' aftale'" -a slet -d 'Slet en aftale, der er registreret ved en fejl.'
complete -c afk -n "__afk_sti ' aftale'" -a liste -d 'Vis sagens aftaler med numre, også de udførte.'
complete -c afk -n "__afk_sti ' aftale'" -a udfoert -d 'Skriv, at en aftale er udført (--den, ellers i dag).'
complete -c afk -n "__afk_sti ' aftale'" -a minplan -d 'Skriv, at alle aftaler fra et møde står i Min Plan (--den, ellers i dag).'
complete -c afk -n "__afk_sti ' aftale tilfoej'" -f
complete -c afk -n "__afk_sti ' aftale tilfoej'" -a '(__afk_sager)' -d Sag
complete -c afk -n "__afk_sti ' aftale tilfoej'" -l aftale -x -d 'Hvad der er aftalt (tekst).'
complete -c afk -n "__afk_sti ' aftale tilfoej'" -l dato -x -d 'Dagen for mødet, hvor det blev aftalt (dato).'
complete -c afk -n "__afk_sti ' aftale tilfoej'" -l frist -x -d 'Hvornår det senest er gjort; for en indsats, hvornår den begynder (dato).'
complete -c afk -n "__afk_sti ' aftale tilfoej'" -l opfoelgningsdato -x -d 'Hvornår der følges op (dato).'
complete -c afk -n "__afk_sti ' aftale tilfoej'" -l ansvarlig -x -d 'Hvem der gør det (tekst).'
complete -c afk -n "__afk_sti ' aftale tilfoej'" -l foelger-op -x -d 'Hvem der følger op (tekst).'
complete -c afk -n "__afk_sti ' aftale tilfoej'" -l slags -x -a 'aftale indsats opfoelgning' -d 'Aftalens slags (en af aftale, indsats, opfoelgning).'
complete -c afk -n "__afk_sti ' aftale tilfoej'" -l status -x -a 'aftalt i_gang udfoert aendret opgivet' -d 'Hvor langt aftalen er (en af aftalt, i_gang, udfoert, aendret, opgivet).'
complete -c afk -n "__afk_sti ' aftale tilfoej'" -l udfoert -x -d 'Den dag aftalen blev udført (dato).'
complete -c afk -n "__afk_sti ' aftale tilfoej'" -l i-min-plan -x -d 'Den dag aftalen blev skrevet i Min Plan (dato).'
complete -c afk -n "__afk_sti ' aftale tilfoej'" -l note -x -d 'Note (tekst).'
complete -c afk -n "__afk_sti ' aftale tilfoej'" -l lager -r -d 'Lagerets fil (ellers AFK_LAGER).'
complete -c afk -n "__afk_sti ' aftale slet'" -f
complete -c afk -n "__afk_sti ' aftale slet'" -a '(__afk_sager)' -d Sag
complete -c afk -n "__afk_sti ' aftale slet'" -l aftale -x -d 'Hvad der er aftalt (tekst).'
complete -c afk -n "__afk_sti ' aftale slet'" -l dato -x -d 'Dagen for mødet, hvor det blev aftalt (dato).'
complete -c afk -n "__afk_sti ' aftale slet'" -l frist -x -d 'Hvornår det senest er gjort; for en indsats, hvornår den begynder (dato).'
complete -c afk -n "__afk_sti ' aftale slet'" -l opfoelgningsdato -x -d 'Hvornår der følges op (dato).'
complete -c afk -n "__afk_sti ' aftale slet'" -l ansvarlig -x -d 'Hvem der gør det (tekst).'
complete -c afk -n "__afk_sti ' aftale slet'" -l foelger-op -x -d 'Hvem der følger op (tekst).'
complete -c afk -n "__afk_sti ' aftale slet'" -l slags -x -a 'aftale indsats opfoelgning' -d 'Aftalens slags (en af aftale, indsats, opfoelgning).'
complete -c afk -n "__afk_sti ' aftale slet'" -l status -x -a 'aftalt i_gang udfoert aendret opgivet' -d 'Hvor langt aftalen er (en af aftalt, i_gang, udfoert, aendret, opgivet).'
complete -c afk -n "__afk_sti ' aftale slet'" -l udfoert -x -d 'Den dag aftalen blev udført (dato).'
complete -c afk -n "__afk_sti ' aftale slet'" -l i-min-plan -x -d 'Den dag aftalen blev skrevet i Min Plan (dato).'
complete -c afk -n "__afk_sti ' aftale slet'" -l note -x -d 'Note (tekst).'
complete -c afk -n "__afk_sti ' aftale slet'" -l ja -d 'Spørg ikke først.'
complete -c afk -n "__afk_sti ' aftale slet'" -l lager -r -d 'Lagerets fil (ellers AFK_LAGER).'
complete -c afk -n "__afk_sti ' aftale liste'" -f
complete -c afk -n "__afk_sti ' aftale liste'" -a '(__afk_sager)' -d Sag
complete -c afk -n "__afk_sti ' aftale liste'" -l format -x -a 'tabel json csv linjer' -d 'tabel, json, csv eller linjer (ellers tabel på en skærm).'
complete -c afk -n "__afk_sti ' aftale liste'" -l json -d 'Det samme som --format json.'
complete -c afk -n "__afk_sti ' aftale liste'" -l dato -x -d 'Regn, som om i dag var denne dato (ellers AFK_DATO).'
complete -c afk -n "__afk_sti ' aftale liste'" -l lager -r -d 'Lagerets fil (ellers AFK_LAGER).'
complete -c afk -n "__afk_sti ' aftale udfoert'" -f
complete -c afk -n "__afk_sti ' aftale udfoert'" -a '(__afk_sager)' -d Sag
complete -c afk -n "__afk_sti ' aftale udfoert'" -l aftale -x -d 'Aftalens tekst eller en del af den.'
complete -c afk -n "__afk_sti ' aftale udfoert'" -l nr -x -d 'Aftalens nummer i afk aftale liste SAG.'
complete -c afk -n "__afk_sti ' aftale udfoert'" -l den -x -d 'Hvilken dag det skete (ellers i dag).'
complete -c afk -n "__afk_sti ' aftale udfoert'" -l dato -x -d 'Regn, som om i dag var denne dato (ellers AFK_DATO).'
complete -c afk -n "__afk_sti ' aftale udfoert'" -l lager -r -d 'Lagerets fil (ellers AFK_LAGER).'
complete -c afk -n "__afk_sti ' aftale minplan'" -f
complete -c afk -n "__afk_sti ' aftale minplan'" -a '(__afk_sager)' -d Sag
complete -c afk -n "__afk_sti ' aftale minplan'" -l moede -x -d 'Mødet, aftalerne er fra, når der er flere.'
complete -c afk -n "__afk_sti ' aftale minplan'" -l den -x -d 'Hvilken dag det skete (ellers i dag).'
complete -c afk -n "__afk_sti ' aftale minplan'" -l dato -x -d 'Regn, som om i dag var denne dato (ellers AFK_DATO).'
complete -c afk -n "__afk_sti ' aftale minplan'" -l lager -r -d 'Lagerets fil (ellers AFK_LAGER).'
complete -c afk -n "__afk_sti ' egenfrist'" -f
complete -c afk -n "__afk_sti ' egenfrist'" -a tilfoej -d 'Registrér en egen frist, eller ret den, der har samme nøgle (tekst, frist).'
complete -c afk -n "__afk_sti ' egenfrist'" -a slet -d 'Slet en egen frist, der er registreret ved en fejl.'
complete -c afk -n "__afk_sti ' egenfrist'" -a udfoert -d 'Skriv, at en egen frist er udført (--den, ellers i dag).'
complete -c afk -n "__afk_sti ' egenfrist tilfoej'" -f
complete -c afk -n "__afk_sti ' egenfrist tilfoej'" -a '(__afk_sager)' -d Sag
complete -c afk -n "__afk_sti ' egenfrist tilfoej'" -l tekst -x -d 'Hvad der skal gøres (tekst).'
complete -c afk -n "__afk_sti ' egenfrist tilfoej'" -l frist -x -d 'Hvornår det senest er gjort (dato).'
complete -c afk -n "__afk_sti ' egenfrist tilfoej'" -l dato -x -d 'Den dag fristen blev skrevet (dato).'
complete -c afk -n "__afk_sti ' egenfrist tilfoej'" -l udfoert -x -d 'Den dag det blev gjort (dato).'
complete -c afk -n "__afk_sti ' egenfrist tilfoej'" -l lager -r -d 'Lagerets fil (ellers AFK_LAGER).'
complete -c afk -n "__afk_sti ' egenfrist slet'" -f
complete -c afk -n "__afk_sti ' egenfrist slet'" -a '(__afk_sager)' -d Sag
complete -c afk -n "__afk_sti ' egenfrist slet'" -l tekst -x -d 'Hvad der skal gøres (tekst).'
complete -c afk -n "__afk_sti ' egenfrist slet'" -l frist -x -d 'Hvornår det senest er gjort (dato).'
complete -c afk -n "__afk_sti ' egenfrist slet'" -l dato -x -d 'Den dag fristen blev skrevet (dato).'
complete -c afk -n "__afk_sti ' egenfrist slet'" -l udfoert -x -d 'Den dag det blev gjort (dato).'
complete -c afk -n "__afk_sti ' egenfrist slet'" -l ja -d 'Spørg ikke først.'
complete -c afk -n "__afk_sti ' egenfrist slet'" -l lager -r -d 'Lagerets fil (ellers AFK_LAGER).'
complete -c afk -n "__afk_sti ' egenfrist udfoert'" -f
complete -c afk -n "__afk_sti ' egenfrist udfoert'" -a '(__afk_sager)' -d Sag
complete -c afk -n "__afk_sti ' egenfrist udfoert'" -l tekst -x -d 'Teksten eller en del af den.'
complete -c afk -n "__afk_sti ' egenfrist udfoert'" -l frist -x -d 'Den, der har denne frist.'
complete -c afk -n "__afk_sti ' egenfrist udfoert'" -l den -x -d 'Hvilken dag det skete (ellers i dag).'
complete -c afk -n "__afk_sti ' egenfrist udfoert'" -l dato -x -d 'Regn, som om i dag var denne dato (ellers AFK_DATO).'
complete -c afk -n "__afk_sti ' egenfrist udfoert'" -l lager -r -d 'Lagerets fil (ellers AFK_LAGER).'
complete -c afk -n "__afk_sti ' skridt'" -f
complete -c afk -n "__afk_sti ' skridt'" -a tilfoej -d 'Registrér et skridt, eller ret det, der har samme nøgle (skridt, dato, om).'
complete -c afk -n "__afk_sti ' skridt'" -a slet -d 'Slet et skridt, der er registreret ved en fejl.'
complete -c afk -n "__afk_sti ' skridt'" -a afslut -d 'Skriv, at et skridt er slut (--den, ellers i dag): klagen kom, der er svaret, underretningen er sendt.'
complete -c afk -n "__afk_sti ' skridt tilfoej'" -f
complete -c afk -n "__afk_sti ' skridt tilfoej'" -a '(__afk_sager)' -d Sag
complete -c afk -n "__afk_sti ' skridt tilfoej'" -l skridt -x -a 'klage genvurdering aktindsigt indsigt underretning' -d 'Hvilket skridt (en af klage, genvurdering, aktindsigt, indsigt, underretning).'
complete -c afk -n "__afk_sti ' skridt tilfoej'" -l dato -x -d 'Den dag det begyndte: klage: borgeren fik afgørelsen; genvurdering: klagen kom; aktindsigt og indsigt: ønsket kom; underretning: I besluttede den (dato).'
complete -c afk -n "__afk_sti ' skridt tilfoej'" -l om -x -d 'Hvad det handler om, fx afgørelsen (tekst).'
complete -c afk -n "__afk_sti ' skridt tilfoej'" -l afsluttet -x -d 'Den dag det var slut: klage: klagen kom; genvurdering: ny afgørelse, eller sagen sendt videre; aktindsigt og indsigt: svaret; underretning: sendt (dato).'
complete -c afk -n "__afk_sti ' skridt tilfoej'" -l besked -x -d 'Den dag borgeren fik begrundet besked om, at svaret tager længere tid (aktindsigt og indsigt) (dato).'
complete -c afk -n "__afk_sti ' skridt tilfoej'" -l lager -r -d 'Lagerets fil (ellers AFK_LAGER).'
complete -c afk -n "__afk_sti ' skridt slet'" -f
complete -c afk -n "__afk_sti ' skridt slet'" -a '(__afk_sager)' -d Sag
complete -c afk -n "__afk_sti ' skridt slet'" -l skridt -x -a 'klage genvurdering aktindsigt indsigt underretning' -d 'Hvilket skridt (en af klage, genvurdering, aktindsigt, indsigt, underretning).'
complete -c afk -n "__afk_sti ' skridt slet'" -l dato -x -d 'Den dag det begyndte: klage: borgeren fik afgørelsen; genvurdering: klagen kom; aktindsigt og indsigt: ønsket kom; underretning: I besluttede den (dato).'
complete -c afk -n "__afk_sti ' skridt slet'" -l om -x -d 'Hvad det handler om, fx afgørelsen (tekst).'
complete -c afk -n "__afk_sti ' skridt slet'" -l afsluttet -x -d 'Den dag det var slut: klage: klagen kom; genvurdering: ny afgørelse, eller sagen sendt videre; aktindsigt og indsigt: svaret; underretning: sendt (dato).'
complete -c afk -n "__afk_sti ' skridt slet'" -l besked -x -d 'Den dag borgeren fik begrundet besked om, at svaret tager længere tid (aktindsigt og indsigt) (dato).'
complete -c afk -n "__afk_sti ' skridt slet'" -l ja -d 'Spørg ikke først.'
complete -c afk -n "__afk_sti ' skridt slet'" -l lager -r -d 'Lagerets fil (ellers AFK_LAGER).'
complete -c afk -n "__afk_sti ' skridt afslut'" -f
complete -c afk -n "__afk_sti ' skridt afslut'" -a '(__afk_sager)' -d Sag
complete -c afk -n "__afk_sti ' skridt afslut'" -l skridt -x -a 'klage genvurdering aktindsigt indsigt underretning' -d 'Hvilket: klage, genvurdering, aktindsigt, indsigt, underretning.'
complete -c afk -n "__afk_sti ' skridt afslut'" -l begyndt -x -d 'Det, der begyndte denne dag.'
complete -c afk -n "__afk_sti ' skridt afslut'" -l om -x -d 'Hvad det handler om, eller en del.'
complete -c afk -n "__afk_sti ' skridt afslut'" -l den -x -d 'Hvilken dag det skete (ellers i dag).'
complete -c afk -n "__afk_sti ' skridt afslut'" -l dato -x -d 'Regn, som om i dag var denne dato (ellers AFK_DATO).'
complete -c afk -n "__afk_sti ' skridt afslut'" -l lager -r -d 'Lagerets fil (ellers AFK_LAGER).'
complete -c afk -n "__afk_sti ' skema'" -f
complete -c afk -n "__afk_sti ' skema'" -a vis -d 'Vis skemaerne, eller alle spørgsmål i ét.'
complete -c afk -n "__afk_sti ' skema'" -a tjek -d 'Tjek et skema: fejl nævnes med fil og linje.'
complete -c afk -n "__afk_sti ' skema'" -a kopier -d 'Læg en kopi af et skema i konfigurationsmappen.'
complete -c afk -n "__afk_sti ' skema'" -a udfyld -d 'Udfyld et skema, kommunen selv har skrevet: skemaer/NAVN.toml i konfigurationsmappen.'
complete -c afk -n "__afk_sti ' skema vis'" -f
complete -c afk -n "__afk_sti ' skema vis'" -a aftale
complete -c afk -n "__afk_sti ' skema vis'" -a forberedende
complete -c afk -n "__afk_sti ' skema vis'" -a indkaldelse
complete -c afk -n "__afk_sti ' skema vis'" -a visitation
complete -c afk -n "__afk_sti ' skema kopier'" -f
complete -c afk -n "__afk_sti ' skema kopier'" -a aftale
complete -c afk -n "__afk_sti ' skema kopier'" -a forberedende
complete -c afk -n "__afk_sti ' skema kopier'" -a indkaldelse
complete -c afk -n "__afk_sti ' skema kopier'" -a visitation
complete -c afk -n "__afk_sti ' skema udfyld'" -f
complete -c afk -n "__afk_sti ' skema udfyld'" -l svar -r -d 'Svarene i en fil (TOML eller JSON); - er stdin.'
complete -c afk -n "__afk_sti ' skema udfyld'" -l skabelon -r -d 'Skriv en tom svarfil med alle spørgsmål.'
complete -c afk -n "__afk_sti ' skema udfyld'" -l kort -d 'Spørg kun om det, der skal besvares.'
complete -c afk -n "__afk_sti ' skema udfyld'" -l json -d 'Det samme som --format json.'
complete -c afk -n "__afk_sti ' skema udfyld'" -l dato -x -d 'Regn, som om i dag var denne dato (ellers AFK_DATO).'
complete -c afk -n "__afk_sti ' skema udfyld'" -l lager -r -d 'Lagerets fil (ellers AFK_LAGER).'
complete -c afk -n "__afk_sti ' uge'" -f
complete -c afk -n "__afk_sti ' uge'" -l uger -x -d 'Så mange uger, denne uge med.'
complete -c afk -n "__afk_sti ' uge'" -l antal -x -d 'Højst så mange om dagen på skærmen; 0 er alle.'
complete -c afk -n "__afk_sti ' uge'" -l linje -d 'Kun én linje: overskredne, og inden 14 dage. Tom, når der intet er.'
complete -c afk -n "__afk_sti ' uge'" -l format -x -a 'tabel json csv linjer' -d 'tabel, json, csv eller linjer (ellers tabel på en skærm).'
complete -c afk -n "__afk_sti ' uge'" -l json -d 'Det samme som --format json.'
complete -c afk -n "__afk_sti ' uge'" -l dato -x -d 'Regn, som om i dag var denne dato (ellers AFK_DATO).'
complete -c afk -n "__afk_sti ' uge'" -l lager -r -d 'Lagerets fil (ellers AFK_LAGER).'
complete -c afk -n "__afk_sti ' kalender'" -f
complete -c afk -n "__afk_sti ' kalender'" -a '(__afk_sager)' -d Sag
complete -c afk -n "__afk_sti ' kalender'" -l fil -r -d 'Skriv til filen, fx frister.ics.'
complete -c afk -n "__afk_sti ' kalender'" -l overskriv -d 'Erstat filen, hvis den findes.'
complete -c afk -n "__afk_sti ' kalender'" -l fra -x -d 'Fra den dag, og så også møder, der er holdt.'
complete -c afk -n "__afk_sti ' kalender'" -l til -x -d 'Til og med den dag.'
complete -c afk -n "__afk_sti ' kalender'" -l kun -x -a 'moeder frister' -d 'Kun moeder, eller kun frister.'
complete -c afk -n "__afk_sti ' kalender'" -l regel -x -a 'indsatsgaranti ressourceforloeb-slut straksafklaring genbehandling afklaring-2-aar udskudt-visitation fritagelse-slut samtykke-udloeb foerste-jobsamtale jobsamtaler aftale min-plan egen underretning klage genvurdering aktindsigt indsigt' -d 'Af fristerne kun denne regels.'
complete -c afk -n "__afk_sti ' kalender'" -l navne -d 'Skriv borgerens navn i titlen.'
complete -c afk -n "__afk_sti ' kalender'" -l varsel -x -d 'Påmind så mange dage før; hele dage kl. 8.'
complete -c afk -n "__afk_sti ' kalender'" -l dato -x -d 'Regn, som om i dag var denne dato (ellers AFK_DATO).'
complete -c afk -n "__afk_sti ' kalender'" -l lager -r -d 'Lagerets fil (ellers AFK_LAGER).'
complete -c afk -n "__afk_sti ' rapport'" -f
complete -c afk -n "__afk_sti ' rapport'" -l ordning -x -a 'afklaringspuljen flere_skal_med ressourceforloeb' -d 'Kun den: afklaringspuljen, flere_skal_med, ressourceforloeb.'
complete -c afk -n "__afk_sti ' rapport'" -l fra -x -d 'Månederne fra og med den dags.'
complete -c afk -n "__afk_sti ' rapport'" -l til -x -d 'Månederne til og med den dags.'
complete -c afk -n "__afk_sti ' rapport'" -l uger -x -d 'Så mange uger frem.'
complete -c afk -n "__afk_sti ' rapport'" -l forklar -d 'Hvad hvert tal tæller, og hvor det står.'
complete -c afk -n "__afk_sti ' rapport'" -l vis-sager -d 'Hvilke sager der mangler oplysninger; i JSON sagerne bag hvert tal.'
complete -c afk -n "__afk_sti ' rapport'" -l html -r -d 'Skriv en side med figurer, fx rapport.html.'
complete -c afk -n "__afk_sti ' rapport'" -l overskriv -d 'Erstat filen, hvis den findes.'
complete -c afk -n "__afk_sti ' rapport'" -l format -x -a 'tabel json csv linjer' -d 'tabel, json, csv eller linjer (ellers tabel på en skærm).'
complete -c afk -n "__afk_sti ' rapport'" -l json -d 'Det samme som --format json.'
complete -c afk -n "__afk_sti ' rapport'" -l dato -x -d 'Regn, som om i dag var denne dato (ellers AFK_DATO).'
complete -c afk -n "__afk_sti ' rapport'" -l lager -r -d 'Lagerets fil (ellers AFK_LAGER).'
complete -c afk -n "__afk_sti ' tjek'" -f
complete -c afk -n "__afk_sti ' tjek'" -a '(__afk_sager)' -d Sag
complete -c afk -n "__afk_sti ' tjek'" -l kode -x -a 'gruppe-3-kun-fremmoede jobformidler-er-sagsbehandler jobformidler-mangler ressourceforloeb-afskaffet step-up-efter-nej til-foer-fra barnets-lov datoer-passer-ikke foedselsdato-mangler forloeb-to-ens fritagelse-over-12-mdr fritagelse-over-6-uger gruppe-3-uden-forhold indsats-ikke-klar maalgruppe-mangler moede-uden-udfald praktik-ophoert-foer-tid ressourceforloeb-hjemmel ressourceforloeb-over-5-aar ressourceforloeb-under-6-aar slutdato-mangler step-up-samtykke-udloebet step-up-uden-samtykke underretning-ikke-overvejet folkepensionsalder-naaet i-plan-ikke-skrevet intet-forloeb raadighed-ikke-skrevet' -d 'Kun denne slags fund.'
complete -c afk -n "__afk_sti ' tjek'" -l alvor -x -a 'fejl advarsel oplysning' -d 'Kun fejl, advarsel eller oplysning.'
complete -c afk -n "__afk_sti ' tjek'" -l koder -l forklar -d 'Vis alle koder: hvad de betyder, og hvor det står.'
complete -c afk -n "__afk_sti ' tjek'" -l antal -x -d 'Højst så mange på skærmen; 0 er alle.'
complete -c afk -n "__afk_sti ' tjek'" -l exit-code -d 'Slut med 10, når der er fund.'
complete -c afk -n "__afk_sti ' tjek'" -l format -x -a 'tabel json csv linjer' -d 'tabel, json, csv eller linjer (ellers tabel på en skærm).'
complete -c afk -n "__afk_sti ' tjek'" -l json -d 'Det samme som --format json.'
complete -c afk -n "__afk_sti ' tjek'" -l dato -x -d 'Regn, som om i dag var denne dato (ellers AFK_DATO).'
complete -c afk -n "__afk_sti ' tjek'" -l lager -r -d 'Lagerets fil (ellers AFK_LAGER).'
complete -c afk -n "__afk_sti ' regler'" -f
complete -c afk -n "__afk_sti ' regler'" -a indsatsgaranti
complete -c afk -n "__afk_sti ' regler'" -a ressourceforloeb-slut
complete -c afk -n "__afk_sti ' regler'" -a straksafklaring
complete -c afk -n "__afk_sti ' regler'" -a genbehandling
complete -c afk -n "__afk_sti ' regler'" -a afklaring-2-aar
complete -c afk -n "__afk_sti ' regler'" -a udskudt-visitation
complete -c afk -n "__afk_sti ' regler'" -a fritagelse-slut
complete -c afk -n "__afk_sti ' regler'" -a samtykke-udloeb
complete -c afk -n "__afk_sti ' regler'" -a foerste-jobsamtale
complete -c afk -n "__afk_sti ' regler'" -a jobsamtaler
complete -c afk -n "__afk_sti ' regler'" -a aftale
complete -c afk -n "__afk_sti ' regler'" -a min-plan
complete -c afk -n "__afk_sti ' regler'" -a egen
complete -c afk -n "__afk_sti ' regler'" -a underretning
complete -c afk -n "__afk_sti ' regler'" -a klage
complete -c afk -n "__afk_sti ' regler'" -a genvurdering
complete -c afk -n "__afk_sti ' regler'" -a aktindsigt
complete -c afk -n "__afk_sti ' regler'" -a indsigt
complete -c afk -n "__afk_sti ' regler'" -l udkast -x -d 'For udviklere: skriv en ny regel med test at udfylde.'
complete -c afk -n "__afk_sti ' regler'" -l til -r -d 'Mappen med afk\'s kildekode, som udkastet skrives i.'
complete -c afk -n "__afk_sti ' regler'" -l format -x -a 'tabel json csv linjer' -d 'tabel, json, csv eller linjer (ellers tabel på en skærm).'
complete -c afk -n "__afk_sti ' regler'" -l json -d 'Det samme som --format json.'
complete -c afk -n "__afk_sti ' eksport'" -l type -x -a 'borgere forloeb fritagelser indsatser moeder samtykker visitationer jobformidlere besvarelser svar aftaler delinger egne_frister skridt' -d 'Kun denne type; uden MAPPE på skærmen.'
complete -c afk -n "__afk_sti ' eksport'" -l vis-cpr -d 'Vis hele CPR-nummeret.'
complete -c afk -n "__afk_sti ' eksport'" -l overskriv -d 'Erstat filer, der findes.'
complete -c afk -n "__afk_sti ' eksport'" -l dato -x -d 'Regn, som om i dag var denne dato (ellers AFK_DATO).'
complete -c afk -n "__afk_sti ' eksport'" -l lager -r -d 'Lagerets fil (ellers AFK_LAGER).'
complete -c afk -n "__afk_sti ' historik'" -f
complete -c afk -n "__afk_sti ' historik'" -a '(__afk_sager)' -d Sag
complete -c afk -n "__afk_sti ' historik'" -l siden -x -d 'Kun fra og med den dag.'
complete -c afk -n "__afk_sti ' historik'" -l antal -x -d 'Højst så mange hændelser; 0 er alle (ellers 20 på en skærm).'
complete -c afk -n "__afk_sti ' historik'" -l opslag -d 'Også opslag: hvem der har set eller udskrevet en sag.'
complete -c afk -n "__afk_sti ' historik'" -l vis-cpr -d 'Vis hele CPR-nummeret.'
complete -c afk -n "__afk_sti ' historik'" -l format -x -a 'tabel json csv linjer' -d 'tabel, json, csv eller linjer (ellers tabel på en skærm).'
complete -c afk -n "__afk_sti ' historik'" -l json -d 'Det samme som --format json.'
complete -c afk -n "__afk_sti ' historik'" -l dato -x -d 'Regn, som om i dag var denne dato (ellers AFK_DATO).'
complete -c afk -n "__afk_sti ' historik'" -l lager -r -d 'Lagerets fil (ellers AFK_LAGER).'
complete -c afk -n "__afk_sti ' fortryd'" -f
complete -c afk -n "__afk_sti ' fortryd'" -l ja -d 'Spørg ikke først.'
complete -c afk -n "__afk_sti ' fortryd'" -l vis-cpr -d 'Vis hele CPR-nummeret.'
complete -c afk -n "__afk_sti ' fortryd'" -l dato -x -d 'Regn, som om i dag var denne dato (ellers AFK_DATO).'
complete -c afk -n "__afk_sti ' fortryd'" -l lager -r -d 'Lagerets fil (ellers AFK_LAGER).'
complete -c afk -n "__afk_sti ' opsaet'" -f
complete -c afk -n "__afk_sti ' opsaet'" -l vis -d 'Vis, hvad der gælder, og hvor det står.'
complete -c afk -n "__afk_sti ' opsaet'" -l saet -x -d 'Skriv en værdi; "-" fjerner den. Kan gentages.'
complete -c afk -n "__afk_sti ' opsaet'" -l format -x -a 'tabel json csv linjer' -d 'tabel, json, csv eller linjer (ellers tabel på en skærm).'
complete -c afk -n "__afk_sti ' opsaet'" -l json -d 'Det samme som --format json.'
complete -c afk -n "__afk_sti ' lager'" -f
complete -c afk -n "__afk_sti ' lager'" -a status -d 'Vis, hvor lageret ligger, hvad der er i det, og om det kan genoprettes.'
complete -c afk -n "__afk_sti ' lager'" -a kopi -d 'Lav en krypteret kopi af lageret, og prøv, at den er hel.'
complete -c afk -n "__afk_sti ' lager'" -a gendan -d 'Erstat lageret med en kopi.'
complete -c afk -n "__afk_sti ' lager'" -a noegle -d 'Vis, hvordan lageret kan åbnes, eller lav en ny vej ind.'
complete -c afk -n "__afk_sti ' lager'" -a oplaas -d 'Skriv adgangssætningen én gang, og åbn lageret uden den, til timerne er gået, eller du logger af.'
complete -c afk -n "__afk_sti ' lager'" -a laas -d 'Glem de nøgler, der er låst op, til alle lagre.'
complete -c afk -n "__afk_sti ' lager'" -a tjek -d 'Tjek hele lageret: filen, skemaet, hver værdi, historikkens kæde og de gemte frister.'
complete -c afk -n "__afk_sti ' lager'" -a oprydning -d 'Vis de sager, der er lukket for længe siden, og slet dem for altid, når du siger ja.'
complete -c afk -n "__afk_sti ' lager status'" -f
complete -c afk -n "__afk_sti ' lager status'" -l format -x -a 'tabel json csv linjer' -d 'tabel, json, csv eller linjer (ellers tabel på en skærm).'
complete -c afk -n "__afk_sti ' lager status'" -l json -d 'Det samme som --format json.'
complete -c afk -n "__afk_sti ' lager status'" -l dato -x -d 'Regn, som om i dag var denne dato (ellers AFK_DATO).'
complete -c afk -n "__afk_sti ' lager status'" -l lager -r -d 'Lagerets fil (ellers AFK_LAGER).'
complete -c afk -n "__afk_sti ' lager kopi'" -l behold -x -d 'Fjern de ældre kopier i mappen; behold så mange.'
complete -c afk -n "__afk_sti ' lager kopi'" -l adgangssaetning -d 'Lav en kopi, der åbnes med en sætning, på enhver maskine.'
complete -c afk -n "__afk_sti ' lager kopi'" -l adgangssaetning-fil -r -d 'Læs adgangssætningen i første linje af FIL (- er stdin).'
complete -c afk -n "__afk_sti ' lager kopi'" -l ryd -d 'Fjern de kopier, der er fra før den seneste sletning.'
complete -c afk -n "__afk_sti ' lager kopi'" -l ja -d 'Spørg ikke, om kopier må fjernes med --ryd.'
complete -c afk -n "__afk_sti ' lager kopi'" -l json -d 'Det samme som --format json.'
complete -c afk -n "__afk_sti ' lager kopi'" -l lager -r -d 'Lagerets fil (ellers AFK_LAGER).'
complete -c afk -n "__afk_sti ' lager gendan'" -l ja -d 'Spørg ikke, om lageret må erstattes.'
complete -c afk -n "__afk_sti ' lager gendan'" -l adgangssaetning-fil -r -d 'Læs adgangssætningen i første linje af FIL (- er stdin).'
complete -c afk -n "__afk_sti ' lager gendan'" -l format -x -a 'tabel json csv linjer' -d 'tabel, json, csv eller linjer (ellers tabel på en skærm).'
complete -c afk -n "__afk_sti ' lager gendan'" -l json -d 'Det samme som --format json.'
complete -c afk -n "__afk_sti ' lager gendan'" -l lager -r -d 'Lagerets fil (ellers AFK_LAGER).'
complete -c afk -n "__afk_sti ' lager noegle'" -f
complete -c afk -n "__afk_sti ' lager noegle'" -l ny-kode -d 'Lav en ny genoprettelseskode, og vis den.'
complete -c afk -n "__afk_sti ' lager noegle'" -l genopret -d 'Læg en tabt nøglefil tilbage med genoprettelseskoden.'
complete -c afk -n "__afk_sti ' lager noegle'" -l adgangssaetning -d 'Giv lageret en adgangssætning, eller skift den.'
complete -c afk -n "__afk_sti ' lager noegle'" -l adgangssaetning-fil -r -d 'Læs adgangssætningen i første linje af FIL (- er stdin).'
complete -c afk -n "__afk_sti ' lager noegle'" -l kun-adgangssaetning -d 'Fjern nøglen fra disken: lås lageret med adgangssætningen.'
complete -c afk -n "__afk_sti ' lager noegle'" -l noeglering -d 'Flyt nøglen fra filen til systemets nøglering.'
complete -c afk -n "__afk_sti ' lager noegle'" -l noeglefil -d 'Læg nøglen i en nøglefil igen.'
complete -c afk -n "__afk_sti ' lager noegle'" -l skift -d 'Giv lageret en ny nøgle og en ny kode.'
complete -c afk -n "__afk_sti ' lager noegle'" -l ja -d 'Spørg ikke, om det må gøres.'
complete -c afk -n "__afk_sti ' lager noegle'" -l format -x -a 'tabel json csv linjer' -d 'tabel, json, csv eller linjer (ellers tabel på en skærm).'
complete -c afk -n "__afk_sti ' lager noegle'" -l json -d 'Det samme som --format json.'
complete -c afk -n "__afk_sti ' lager noegle'" -l lager -r -d 'Lagerets fil (ellers AFK_LAGER).'
complete -c afk -n "__afk_sti ' lager oplaas'" -f
complete -c afk -n "__afk_sti ' lager oplaas'" -l timer -x -d 'Så mange timer, højst 24.'
complete -c afk -n "__afk_sti ' lager oplaas'" -l adgangssaetning-fil -r -d 'Læs adgangssætningen i første linje af FIL (- er stdin).'
complete -c afk -n "__afk_sti ' lager oplaas'" -l lager -r -d 'Lagerets fil (ellers AFK_LAGER).'
complete -c afk -n "__afk_sti ' lager laas'" -f
complete -c afk -n "__afk_sti ' lager laas'" -l lager -r -d 'Lagerets fil (ellers AFK_LAGER).'
complete -c afk -n "__afk_sti ' lager tjek'" -f
complete -c afk -n "__afk_sti ' lager tjek'" -l json -d 'Det samme som --format json.'
complete -c afk -n "__afk_sti ' lager tjek'" -l dato -x -d 'Regn, som om i dag var denne dato (ellers AFK_DATO).'
complete -c afk -n "__afk_sti ' lager tjek'" -l lager -r -d 'Lagerets fil (ellers AFK_LAGER).'
complete -c afk -n "__afk_sti ' lager oprydning'" -f
complete -c afk -n "__afk_sti ' lager oprydning'" -l aeldre-end -x -d 'Lukket for længere siden: "5 år" eller "18 måneder".'
complete -c afk -n "__afk_sti ' lager oprydning'" -l ja -d 'Slet dem uden at spørge.'
complete -c afk -n "__afk_sti ' lager oprydning'" -l format -x -a 'tabel json csv linjer' -d 'tabel, json, csv eller linjer (ellers tabel på en skærm).'
complete -c afk -n "__afk_sti ' lager oprydning'" -l json -d 'Det samme som --format json.'
complete -c afk -n "__afk_sti ' lager oprydning'" -l dato -x -d 'Regn, som om i dag var denne dato (ellers AFK_DATO).'
complete -c afk -n "__afk_sti ' lager oprydning'" -l lager -r -d 'Lagerets fil (ellers AFK_LAGER).'
complete -c afk -n "__afk_sti ' fuldfoer'" -f
complete -c afk -n "__afk_sti ' fuldfoer'" -a bash
complete -c afk -n "__afk_sti ' fuldfoer'" -a zsh
complete -c afk -n "__afk_sti ' fuldfoer'" -a fish
complete -c afk -n "__afk_sti ' fuldfoer'" -a powershell
complete -c afk -n "__afk_sti ' fuldfoer'" -a man
complete -c afk -n "__afk_sti ' demo'" -f
complete -c afk -n "__afk_sti ' demo'" -l slet -d 'Fjern demoens lager igen.'
complete -c afk -n "__afk_sti ' demo'" -l dato -x -d 'Regn, som om i dag var denne dato (ellers AFK_DATO).'
